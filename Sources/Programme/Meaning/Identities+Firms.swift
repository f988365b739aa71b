// A table of declarations, each with its closures.
// swift-format-ignore-file: OnlyOneTrailingClosureArgument

import Diagnostics
import Records

extension Identities {
  /// What tells firms and law schools apart.
  static let firms: [Identity] = [
    .firm("code", "统一社会信用代码", "credit code", help: oneOfTwo) { firm, put in put.text(firm.code, firm.record)
    },
    .firm("licence", "执业许可证号", "licence number", help: oneOfTwo) { firm, put in
      put.text(firm.licence, firm.record)
    },
    .firm("name", "名称", "name", help: oneOfTwo) { firm, put in put.text(firm.name, firm.record) },
    .firm("phone", as: .warning, "电话", "telephone number", help: orWaive) { firm, put in
      put.phone(firm.phone, firm.record)
    },
    .firm("email", as: .warning, "邮箱", "e-mail address", help: orWaive) { firm, put in
      put.text(firm.email, firm.record)
    },
    .firm("website", as: .warning, "网站", "web site", help: orWaive) { firm, put in
      put.text(firm.website, firm.record)
    },
    .of("name", words("名称", "name"), help: oneOfTwo, in: { $0.schools.all }, called: \.shownName) {
      (school: School, _, put) in put.text(school.name, school.record)
    },
    .of(
      "agreement.number", words("协议编号", "agreement number"), help: oneIsWrong, in: { $0.schools.all },
      called: \.shownName
    ) {
      (school: School, _, put) in put.text(school.agreement?.value.number.located, school.record)
    },
  ]
}
