import Diagnostics

extension Compiler {
  /// Whether a value of this kind may be written by this tag, here.
  mutating func checkValue(_ tag: Tag, _ kind: Shape.Kind, raw: Bool) {
    let place = place(tag.nameRange)
    switch kind {
    case .flag, .object, .list, .texts:
      findings.append(TemplateFindings.notText(tag.name, kind, place))
    case .html where target == .plainText: findings.append(TemplateFindings.htmlInText(tag.name, place))
    case .html:
      if !raw {
        findings.append(TemplateFindings.escapedHTML(tag.name, place))
      } else {
        checkPlace(tag, kind)
      }
    case .text, .address, .choice:
      if raw, target != .plainText {
        findings.append(TemplateFindings.unescapedText(tag.name, self.place(tag.range)))
      } else {
        checkPlace(tag, kind)
      }
    case .number: checkPlace(tag, kind)
    }
  }

  /// Whether a value may stand at this place in HTML.
  mutating func checkPlace(_ tag: Tag, _ kind: Shape.Kind) {
    guard target == .html else { return }
    let html = state.html
    let place = place(tag.range)
    let isHTML = if case .html = kind { true } else { false }
    let isAddress = if case .address = kind { true } else { false }
    let isNumber = if case .number = kind { true } else { false }
    if html.isInTag {
      findings.append(TemplateFindings.unquoted(tag.name, place))
    } else if html.mode == .code {
      if !isNumber, !(isHTML && html.isScript) {
        findings.append(
          TemplateFindings.inCode(tag.name, String(decoding: html.element, as: UTF8.self), place))
      }
    } else if html.isInQuotes {
      if isHTML {
        findings.append(TemplateFindings.htmlInAttribute(tag.name, place))
      } else if html.isCodeAttribute, !isNumber {
        findings.append(
          TemplateFindings.inCode(tag.name, String(decoding: html.attribute, as: UTF8.self), place))
      } else if html.isAddress, html.isAtValueStart, constantName(tag.name) == nil, !isAddress {
        findings.append(
          TemplateFindings.linkKey(tag.name, String(decoding: html.attribute, as: UTF8.self), place))
      }
    }
  }

  mutating func checkSection(_ tag: Tag, _ inverted: Bool, _ kind: Shape.Kind, isOptional: Bool) {
    guard !isOptional, tag.name != "." else { return }
    switch kind {
    case .number, .choice:
      findings.append(TemplateFindings.constantSection(tag.name, inverted: inverted, place(tag.nameRange)))
    case .object where inverted:
      findings.append(TemplateFindings.constantSection(tag.name, inverted: inverted, place(tag.nameRange)))
    default: break
    }
  }
}
