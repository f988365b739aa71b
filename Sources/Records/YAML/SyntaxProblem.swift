import CYAML
import Diagnostics

extension EventLoop {
  /// What libyaml stumbled over, said in plain words and put where the mistake stands.
  mutating func syntaxFinding(_ parser: yaml_parser_t) -> Finding {
    let problem = cursor.offset(of: parser.problem_mark.index)
    return RecordsRules.syntax.finding(
      at: place(problem..<min(problem + 1, bytes.count)),
      Words(zh: "这里的写法不是有效的 YAML", en: "this is not valid YAML"))
  }
}
