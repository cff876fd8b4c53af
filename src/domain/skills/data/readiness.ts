/** Skills that getting ready for work teaches (就业准备), above all to people with intellectual or mental disability. */
export const readinessSkills = `
workReadiness | 就业准备 | Work readiness
  punctuality | 按时到岗 | Coming to work on time
  independentTravel | 独立乘车 | Travelling alone
  emotionSelfManagement | 情绪自我管理 | Managing one's emotions
  workplaceSafety | 岗位安全意识 | Safety at work ~safetyManagement
  moneyHandling | 认钱找零 | Knowing money and giving change ~cashiering
  followingInstructions | 听指令做事 | Following instructions
  askingForHelp | 遇事求助 | Asking for help ~selfAdvocacy
  personalHygiene | 个人卫生与着装 | Personal hygiene and dress
  sustainedWork | 坚持做完一件事 | Finishing a task
  gettingAlong | 与同事相处 | Getting along with colleagues ~teamwork
`;
