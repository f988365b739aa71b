import Diagnostics

/// The rules that source files must keep before anybody asks what their values mean.
package enum RecordsRules {
  package static let all: [RuleDescription] = [
    syntax, unsupportedYAML, encoding, hiddenCharacter, duplicateKey, tooLarge, wrongType, unknownType,
    fileCopy, unsafePath, rawHTML, unsafeLink, chart,
  ]
}
