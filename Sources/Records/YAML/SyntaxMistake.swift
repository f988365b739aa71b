import Diagnostics

/// What a syntax error comes down to, for a reader who has never heard of YAML's grammar.
struct SyntaxMistake {
  let message: Words
  let help: Words
  /// How it may be mended in memory, so that what follows can be judged too; the likeliest way first, empty where nobody can say.
  var mends: [Mend] = []
}

extension SyntaxMistake {
  static let fullWidthColon = SyntaxMistake(
    message: Words(zh: "键后面用了全角冒号“：”", en: "a full-width colon `：` stands after the key"),
    help: Words(zh: "改成英文冒号加空格“: ”", en: "write an ASCII colon and a space, `: `"),
    mends: [.put(": ")])
  static let fullWidthComma = SyntaxMistake(
    message: Words(zh: "各项之间用了全角逗号或顿号", en: "a full-width comma stands between the entries"),
    help: Words(zh: "改成英文逗号加空格“, ”", en: "write an ASCII comma and a space, `, `"),
    mends: [.put(", ")])
  static let fullWidthIndentation = SyntaxMistake(
    message: Words(zh: "行首用了全角空格或不换行空格", en: "the line begins with a full-width or no-break space"),
    help: Words(zh: "缩进请用普通空格", en: "indent with ordinary spaces"),
    mends: [.align])
  static let tabIndentation = SyntaxMistake(
    message: Words(zh: "这里用了制表符（Tab）缩进", en: "a tab is used for indentation"),
    help: Words(zh: "缩进请用普通空格", en: "indent with ordinary spaces"),
    mends: [.align])
  static let smartQuote = SyntaxMistake(
    message: Words(zh: "这里用了中文引号", en: "a curly quote stands here"),
    help: Words(
      zh: "括住值的引号要用英文引号 \"，前后一样", en: "quotes around a value are straight ones, `\"`, the same at both ends"),
    mends: [.put("\""), .put("'"), .put("x")])
  static let fullWidthBracket = SyntaxMistake(
    message: Words(zh: "这里用了全角括号", en: "a full-width bracket stands here"),
    help: Words(zh: "改成英文括号 [ ] 或 { }", en: "write an ASCII bracket, `[ ]` or `{ }`"),
    mends: [.put("]"), .put("}"), .put("["), .put("{")])
  static let fullWidthDash = SyntaxMistake(
    message: Words(zh: "列表项前面的短横不是英文的“-”", en: "the dash before this entry is not an ASCII `-`"),
    help: Words(zh: "改成英文短横加空格“- ”", en: "write an ASCII dash and a space, `- `"),
    mends: [.put("- ")])
  static let pastedRow = SyntaxMistake(
    message: Words(zh: "这一行像是从表格里粘贴来的", en: "this looks like a row pasted from a spreadsheet"),
    help: Words(
      zh: "一个单元格写成一行“键: 值”，或者删去这一行", en: "write each cell as a line `key: value`, or remove the row"),
    mends: [.commentRows])
  static let missingColon = SyntaxMistake(
    message: Words(zh: "这一行缺少冒号", en: "this line has no colon"),
    help: Words(zh: "写成“键: 值”", en: "write `key: value`"),
    mends: [.comment, .append(":")])
  static let missingSpaceAfterColon = SyntaxMistake(
    message: Words(zh: "冒号后面缺少空格", en: "a space is missing after the colon"),
    help: Words(zh: "在冒号后面加一个空格", en: "put a space after the colon"),
    mends: [.append(" ")])
  static let secondColon = SyntaxMistake(
    message: Words(zh: "值里又有一个冒号加空格", en: "the value itself holds a colon and a space"),
    help: Words(zh: "把整个值括在英文引号里", en: "put the whole value in quotes"),
    mends: [.put(".")])
  static let unclosedQuote = SyntaxMistake(
    message: Words(zh: "引号没有结束", en: "this quote is never closed"),
    help: Words(zh: "在文字末尾补上同样的引号", en: "put the same quote at the end of the text"),
    mends: [.closeQuote])
  static let textAfterQuote = SyntaxMistake(
    message: Words(zh: "结束引号后面还有文字", en: "there is text behind the closing quote"),
    help: Words(
      zh: "把整个值括在一对引号里；双引号内的引号写成 \\\"",
      en: "put the whole value in one pair of quotes, and write quotes inside as \\\""),
    mends: [.cut])
  static let unknownEscape = SyntaxMistake(
    message: Words(zh: "双引号里的反斜线写法不认识", en: "this backslash sequence means nothing in double quotes"),
    help: Words(zh: "改用单引号，或写两个反斜线", en: "use single quotes, or write two backslashes"),
    mends: [.blot])
  static let unclosedSquare = SyntaxMistake(
    message: Words(zh: "方括号没有结束", en: "this square bracket is never closed"),
    help: Words(zh: "补上“]”", en: "close it with `]`"),
    mends: [.closeBracket("]")])
  static let unclosedCurly = SyntaxMistake(
    message: Words(zh: "花括号没有结束", en: "this curly bracket is never closed"),
    help: Words(zh: "补上“}”", en: "close it with `}`"),
    mends: [.closeBracket("}")])
  static let strayBracket = SyntaxMistake(
    message: Words(zh: "多出一个结束括号", en: "this bracket closes nothing"),
    help: Words(zh: "删去它，或补上开始括号", en: "remove it, or put the opening bracket in"),
    mends: [.put("")])
  static let missingComma = SyntaxMistake(
    message: Words(zh: "这里缺少逗号或结束括号", en: "a comma or a closing bracket is missing here"),
    help: Words(zh: "各项之间用英文逗号隔开，末尾用括号结束", en: "put commas between the entries and a bracket at the end"),
    mends: [.insert(", "), .insert("]"), .insert("}")])
  static let emptyEntry = SyntaxMistake(
    message: Words(zh: "逗号前面没有内容", en: "there is nothing before this comma"),
    help: Words(zh: "删去多余的逗号", en: "remove the extra comma"),
    mends: [.put("")])
  static let tooDeep = SyntaxMistake(
    message: Words(
      zh: "这一行缩进过深：上一行已经有值", en: "this line is indented too far: the line above already has its value"),
    help: Words(zh: "与上一行的键左对齐", en: "align it with the key of the line above"),
    mends: [.alignBlock])
  static let misaligned = SyntaxMistake(
    message: Words(zh: "这一行的缩进与上面各行不一致", en: "this line is not aligned with the lines above"),
    help: Words(zh: "同一层的键要左对齐", en: "keys of one level stand in one column"),
    mends: [.alignBlock])
  static let missingDash = SyntaxMistake(
    message: Words(zh: "列表的这一项前面缺少“- ”", en: "this entry of the list lacks its `- `"),
    help: Words(
      zh: "在前面加“- ”，或者缩进到所属的一项里", en: "put `- ` before it, or indent it into the entry it belongs to"),
    mends: [.insert("- "), .alignBlock, .comment])
  static let missingSpaceAfterDash = SyntaxMistake(
    message: Words(zh: "“-”后面缺少空格", en: "a space is missing after the dash"),
    help: Words(zh: "在“-”后面加一个空格", en: "put a space after the dash"),
    mends: [.append(" ")])
  static let dashHere = SyntaxMistake(
    message: Words(zh: "这里不能写列表项“- ”", en: "a list entry `- ` cannot stand here"),
    help: Words(zh: "把列表放在键的下一行，每项以“- ”开头", en: "put the list below its key, each entry after a `- `"),
    mends: [.put("")])
  static let specialCharacter = SyntaxMistake(
    message: Words(zh: "值不能以这个字符开头", en: "a value cannot begin with this character"),
    help: Words(zh: "把值括在英文引号里", en: "put the value in quotes"),
    mends: [.blot])
  static let textAfterBlockMark = SyntaxMistake(
    message: Words(zh: "“|”或“>”后面不能在同一行接着写文字", en: "no text may follow `|` or `>` on its line"),
    help: Words(
      zh: "把文字写在下一行，比键多缩进两格", en: "put the text on the next line, two columns further in than its key"),
    mends: [.put("")])
  static let severalRoots = SyntaxMistake(
    message: Words(zh: "前面的内容已经结束，这里多出了一段", en: "the content above is complete, and this is left over"),
    help: Words(
      zh: "检查缩进；几条记录之间用“---”一行隔开", en: "check the indentation; separate several records by a line of `---`"))
  static let other = SyntaxMistake(
    message: Words(zh: "这里的写法不是有效的 YAML", en: "this is not valid YAML"),
    help: Words(zh: "检查缩进、引号和冒号", en: "check indentation, quotes and colons"),
    mends: [.comment])

  static func unclosedFlow(open: UInt8) -> SyntaxMistake {
    open == UInt8(ascii: "[") ? unclosedSquare : unclosedCurly
  }
}
