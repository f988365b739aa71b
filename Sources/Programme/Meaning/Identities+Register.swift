// A table of declarations, each with its closures.
// swift-format-ignore-file: OnlyOneTrailingClosureArgument

import Diagnostics
import Records

extension Identities {
  /// What tells entries of the private register apart.
  static let register: [Identity] = [
    .of(
      "lawyer", as: .warning, words("律师、社区、日期和各方", "lawyer, community, day and parties"), help: oneOfTwo,
      in: { $0.representations.all }, called: { $0.lawyer.value.id }
    ) { (mandate: Representation, _, put) in
      guard mandate.hasParties, mandate.matter.isWritten else { return }
      let what = [
        mandate.lawyer.value.id, mandate.community.value.id, mandate.on.value.iso,
        mandate.matter.value.rawValue,
        mandate.side.value.rawValue, mandate.against.value.rawValue,
      ]
      put.part(what.joined(separator: " "), at: mandate.record.place(of: mandate.lawyer))
    },
    .of(
      "community", as: .warning, words("社区和日期", "community and day"), help: oneOfTwo,
      in: { $0.spotChecks.all },
      called: { $0.on.value.iso }
    ) { (check: SpotCheck, _, put) in
      guard check.on.isWritten else { return }
      put.part(
        "\(check.community.value.id) \(check.on.value.iso)", at: check.record.place(of: check.community))
    },
  ]
}
