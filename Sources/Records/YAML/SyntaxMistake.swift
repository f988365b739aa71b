import Diagnostics

/// What a syntax error comes down to, for a reader who has never heard of YAML's grammar.
enum SyntaxMistake {
  case fullWidthColon, fullWidthComma, fullWidthIndentation
  case tabIndentation
  case missingColon, missingSpaceAfterColon
  case unclosedQuote, textAfterQuote, unknownEscape
  case unclosedFlow(open: UInt8)
  case missingComma
  case secondColon, tooDeep, misaligned, missingDash, dashHere
  case specialCharacter
  case severalRoots
  case other

  var message: Words {
    switch self {
    case .fullWidthColon: Words(zh: "键后面用了全角冒号“：”", en: "a full-width colon `：` stands after the key")
    case .fullWidthComma: Words(zh: "各项之间用了全角逗号或顿号", en: "a full-width comma stands between the entries")
    case .fullWidthIndentation:
      Words(zh: "行首用了全角空格或不换行空格", en: "the line begins with a full-width or no-break space")
    case .tabIndentation: Words(zh: "这里用了制表符（Tab）缩进", en: "a tab is used for indentation")
    case .missingColon: Words(zh: "这一行缺少冒号", en: "this line has no colon")
    case .missingSpaceAfterColon: Words(zh: "冒号后面缺少空格", en: "a space is missing after the colon")
    case .unclosedQuote: Words(zh: "引号没有结束", en: "this quote is never closed")
    case .textAfterQuote: Words(zh: "结束引号后面还有文字", en: "there is text behind the closing quote")
    case .unknownEscape:
      Words(zh: "双引号里的反斜线写法不认识", en: "this backslash sequence means nothing in double quotes")
    case .unclosedFlow(let open):
      open == UInt8(ascii: "[")
        ? Words(zh: "方括号没有结束", en: "this square bracket is never closed")
        : Words(zh: "花括号没有结束", en: "this curly bracket is never closed")
    case .missingComma: Words(zh: "这里缺少逗号或结束括号", en: "a comma or a closing bracket is missing here")
    case .secondColon: Words(zh: "值里又有一个冒号加空格", en: "the value itself holds a colon and a space")
    case .tooDeep:
      Words(zh: "这一行缩进过深：上一行已经有值", en: "this line is indented too far: the line above already has its value")
    case .misaligned: Words(zh: "这一行的缩进与上面各行不一致", en: "this line is not aligned with the lines above")
    case .missingDash: Words(zh: "列表的这一项前面缺少“- ”", en: "this entry of the list lacks its `- `")
    case .dashHere: Words(zh: "这里不能写列表项“- ”", en: "a list entry `- ` cannot stand here")
    case .specialCharacter: Words(zh: "值不能以这个字符开头", en: "a value cannot begin with this character")
    case .severalRoots:
      Words(zh: "前面的内容已经结束，这里多出了一段", en: "the content above is complete, and this is left over")
    case .other: Words(zh: "这里的写法不是有效的 YAML", en: "this is not valid YAML")
    }
  }

  var help: Words {
    switch self {
    case .fullWidthColon:
      Words(zh: "改成英文冒号加空格“: ”", en: "write an ASCII colon and a space, `: `")
    case .fullWidthComma: Words(zh: "改成英文逗号加空格“, ”", en: "write an ASCII comma and a space, `, `")
    case .fullWidthIndentation, .tabIndentation:
      Words(zh: "缩进请用普通空格", en: "indent with ordinary spaces")
    case .missingColon: Words(zh: "写成“键: 值”", en: "write `key: value`")
    case .missingSpaceAfterColon: Words(zh: "在冒号后面加一个空格", en: "put a space after the colon")
    case .unclosedQuote: Words(zh: "在文字末尾补上同样的引号", en: "put the same quote at the end of the text")
    case .textAfterQuote:
      Words(
        zh: "把整个值括在一对引号里；双引号内的引号写成 \\\"",
        en: "put the whole value in one pair of quotes, and write quotes inside as \\\"")
    case .unknownEscape: Words(zh: "改用单引号，或写两个反斜线", en: "use single quotes, or write two backslashes")
    case .unclosedFlow(let open):
      open == UInt8(ascii: "[")
        ? Words(zh: "补上“]”", en: "close it with `]`") : Words(zh: "补上“}”", en: "close it with `}`")
    case .missingComma:
      Words(zh: "各项之间用英文逗号隔开，末尾用括号结束", en: "put commas between the entries and a bracket at the end")
    case .secondColon: Words(zh: "把整个值括在英文引号里", en: "put the whole value in quotes")
    case .tooDeep: Words(zh: "与上一行的键左对齐", en: "align it with the key of the line above")
    case .misaligned: Words(zh: "同一层的键要左对齐", en: "keys of one level stand in one column")
    case .missingDash:
      Words(zh: "在前面加“- ”，或者缩进到所属的一项里", en: "put `- ` before it, or indent it into the entry it belongs to")
    case .dashHere:
      Words(zh: "把列表放在键的下一行，每项以“- ”开头", en: "put the list below its key, each entry after a `- `")
    case .specialCharacter: Words(zh: "把值括在英文引号里", en: "put the value in quotes")
    case .severalRoots:
      Words(
        zh: "检查缩进；几条记录之间用“---”一行隔开", en: "check the indentation; separate several records by a line of `---`")
    case .other: Words(zh: "检查缩进、引号和冒号", en: "check indentation, quotes and colons")
    }
  }
}
