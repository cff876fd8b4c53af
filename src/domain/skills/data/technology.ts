/** Skills of information technology, data and artificial intelligence. */
export const technologySkills = `
softwareDevelopment | 软件开发 | Software development
  programming | 编程语言 | Programming languages
    python | Python | Python
    java | Java | Java
    javascript | JavaScript | JavaScript
    typescript | TypeScript | TypeScript ~javascript
    cLanguage | C 和 C++ 语言 | C and C++
    csharp | C# | C#
    golang | Go | Go
    php | PHP | PHP
    kotlin | Kotlin | Kotlin ~java
    swiftLang | Swift | Swift
  frontend | 前端开发 | Front-end development ~javascript
    htmlCss | HTML 与 CSS | HTML and CSS
    react | React | React
    vue | Vue | Vue
    miniProgram | 小程序开发 | Mini programs
  backend | 后端开发 | Back-end development
    springBoot | Spring Boot | Spring Boot ~java
    nodejs | Node.js | Node.js ~javascript
    django | Django | Django ~python
    microservices | 微服务 | Microservices
    apiDesign | 接口设计 | API design
  mobileDevelopment | 移动开发 | Mobile development
    android | 安卓开发 | Android development ~kotlin
    ios | iOS 开发 | iOS development ~swiftLang
  embedded | 嵌入式开发 | Embedded development ~cLanguage
  gameDevelopment | 游戏开发 | Game development ~csharp
  dataStructures | 数据结构与算法 | Data structures and algorithms
  versionControl | 版本管理 | Version control
  softwareArchitecture | 软件架构 | Software architecture
softwareTesting | 软件测试 | Software testing
  functionalTesting | 功能测试 | Functional testing
  testAutomation | 自动化测试 | Test automation ~python
  performanceTesting | 性能测试 | Performance testing
  accessibilityTesting | 无障碍测试 | Accessibility testing ~screenReaderUse
databases | 数据库 | Databases
  sql | SQL | SQL ~dataAnalysis
  mysql | MySQL | MySQL
  postgresql | PostgreSQL | PostgreSQL
  oracle | Oracle | Oracle
  redis | Redis | Redis
  databaseOperations | 数据库运维 | Database operations ~systemAdministration
systemAdministration | 系统运维 | System administration
  linux | Linux | Linux
  docker | 容器技术 | Containers
  cloudPlatforms | 云平台 | Cloud platforms
  monitoring | 监控告警 | Monitoring
  networkAdministration | 网络管理 | Network administration
  desktopSupport | 桌面运维 | Desktop support ~computerRepair
informationSecurity | 信息安全 | Information security
  penetrationTesting | 渗透测试 | Penetration testing ~softwareTesting
  securityOperations | 安全运营 | Security operations ~monitoring
dataWork | 数据工作 | Data work
  dataAnalysis | 数据分析 | Data analysis
    dataVisualisation | 数据可视化 | Data visualisation
    biTools | 商业智能工具 | Business intelligence tools
  dataEngineering | 数据工程 | Data engineering ~python
    hadoopSpark | 大数据平台 | Big data platforms
    webScraping | 网络爬虫 | Web scraping
  dataCleaning | 数据清洗 | Data cleaning ~dataEntry
aiWork | 人工智能 | Artificial intelligence
  machineLearning | 机器学习 | Machine learning ~statistics
    deepLearning | 深度学习 | Deep learning
    computerVision | 计算机视觉 | Computer vision
    nlp | 自然语言处理 | Natural language processing
  aiTraining | 人工智能训练 | Training of artificial intelligence
    imageAnnotation | 图像标注 | Image annotation
    audioAnnotation | 语音标注 | Speech annotation ~audioEditing
    textAnnotation | 文本标注 | Text annotation
    annotationQuality | 标注质检 | Annotation quality check
    promptWriting | 提示词编写 | Prompt writing ~copywriting
  contentModeration | 内容审核 | Content moderation
productManagement | 产品管理 | Product management
  requirements | 需求分析 | Requirements analysis
  prototyping | 原型设计 | Prototyping ~uiDesign
  technicalWriting | 技术文档写作 | Technical writing ~documentWriting
gis | 地理信息处理 | Geographic information ~cad
surveying | 测绘 | Surveying
  fieldSurveying | 工程测量 | Engineering surveys
  buildingInformation | 建筑信息模型 | Building information modelling ~cad
digitalTwins | 数字孪生应用 | Digital twins ~threeDModelling
serviceRobots | 服务机器人应用 | Service robots ~robotOperation
`;
