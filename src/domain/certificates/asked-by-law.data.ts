/**
 * Certificates without which a law closes an occupation, by code, with that law: whoever states one of oneself is asked for it. Employers check the
 * others themselves. A certificate that also satisfies one of these is listed too.
 */
export const certificatesAskedByLaw: Readonly<Record<string, string>> = {
  medicalMassage: '盲人医疗按摩管理办法',
  medicalMassageFiling: '盲人医疗按摩管理办法',
  teacherPrimary: '中华人民共和国教师法',
  teacherSecondary: '中华人民共和国教师法',
  teacherKindergarten: '中华人民共和国教师法',
  nurse: '护士条例',
  pharmacist: '中华人民共和国药品管理法',
  lawyer: '中华人民共和国律师法',
  electricianPermit: '特种作业人员安全技术培训考核管理规定',
  welderPermit: '特种作业人员安全技术培训考核管理规定',
  forkliftPermit: '中华人民共和国特种设备安全法',
  driverC1: '中华人民共和国道路交通安全法',
  driverC2: '中华人民共和国道路交通安全法',
  driverC5: '中华人民共和国道路交通安全法',
  securityGuard: '保安服务管理条例',
  fireFacility: '中华人民共和国消防法',
};
