import ArgumentParser
import Diagnostics
import Programme
import Publishing
import Records

/// `menpai withdraw`: somebody takes back the consent to be shown; what that takes down, what is left, and the record.
struct Withdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: said(
      zh: "本人撤回同意：列出会撤下什么，并写进记录", en: "Take down a person who withdraws consent, and say what that changes"),
    discussion: said(
      zh: "不加 --write 只列出，什么也不写。志愿者和获奖者用 --member 写姓名，如 menpai withdraw team --member 张三。",
      en:
        "Without --write it only lists and writes nothing. Volunteers and awardees are named with --member, as in "
        + "`menpai withdraw team --member NAME`."))

  /// Types of record that hold somebody's consent.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case lawyer, team, honour

    init?(argument: String) {
      let chinese = Programme.publicTypes.first { $0.type.title.zh == argument }?.type.name
      self.init(rawValue: chinese ?? argument)
    }
  }

  @Argument(
    help: help(zh: "lawyer（律师）、team（志愿者小组）或 honour（表彰）", en: "lawyer, team or honour.", value: "type"))
  var type: Subject

  @Argument(
    help: help(
      zh: "记录的编号；小组也可写社区的编号，表彰也可写年份",
      en: "The record's id; for a team also its community's, for an honour also its year.", value: "id"))
  var id: String?

  @Option(
    help: help(
      zh: "小组里或获奖者中这个人的姓名", en: "The name of the person in the team or of the awardee.", value: "name"))
  var member: String?

  @Option(help: help(zh: "哪天撤回的；不写就是今天", en: "The day of the withdrawal; today if not given.", value: "date"))
  var on: Day?

  @Flag(help: help(zh: "把 withdrawn 写进这个人的 consent", en: "Write `withdrawn` into the person's consent."))
  var write = false

  @Option(help: help(zh: "网站的文件夹", en: "The site's folder.", value: "folder"))
  var site = "."

  @Option(
    help: help(
      zh: "当作今天的日期，如 2026-03-31", en: "The day to take for today, such as 2026-03-31.", value: "date"))
  var today: Day?

  @OptionGroup var showing: ShowingOptions

  func validate() throws {
    if site.isEmpty { throw ValidationError(said(zh: "--site 后面没有写文件夹", en: "--site names no folder")) }
    if type == .lawyer, id == nil {
      throw ValidationError(said(zh: "写明是哪位律师：律师记录的编号", en: "say which lawyer: the id of the record"))
    }
    if type == .lawyer, member != nil {
      throw ValidationError(
        said(zh: "--member 只用于 team 和 honour", en: "--member goes with team and honour only"))
    }
    if type != .lawyer, member?.isEmpty ?? true {
      throw ValidationError(
        said(zh: "用 --member 写明这个人的姓名", en: "name the person with --member"))
    }
  }

  func run() throws {
    let clock = Clock(named: today)
    var options = BuildOptions(site: site, output: siteFolder(SiteFolders.publicSite, of: site)) {
      clock.today(in: $0)
    }
    options.looksAtPieces = false
    options.isPrinting = true
    let (examined, note) = try examine(&options)
    let person = try WantedPerson(type: type, id: id, member: member).found(in: examined.programme)
    let day = try day(for: person, examined.programme)
    let withdrawal = Withdrawal(of: person, on: day, in: examined.programme)
    let file = try changedFile(withdrawal)
    let takedown: Takedown
    do throws(EnvironmentFailure) {
      takedown = try SiteBuild.takedown(withdrawal, at: examined, options, note: note)
    } catch {
      throw CommandFailure(error, site: site)
    }
    if write, let file {
      try TextFile(path: site + "/" + file.path).replace(file.before, with: file.after)
    }
    try WithdrawalResult(
      takedown: takedown, site: examined, showing: showing, file: file?.path, isWritten: write
    ).show()
  }
}

extension Withdraw {
  /// Without the fonts that print needs, everything but print is compared.
  private func examine(
    _ options: inout BuildOptions
  ) throws(CommandFailure) -> (site: CheckedSite, note: Words?) {
    do throws(EnvironmentFailure) {
      do throws(EnvironmentFailure) {
        return (try SiteBuild.examine(options), nil)
      } catch .font(let failure) where !failure.isRefusal {
        options.isPrinting = false
        let note = Words(
          zh: "没有比较 PDF：\(failure.message.zh)", en: "PDFs were not compared: \(failure.message.en)")
        return (try SiteBuild.examine(options), note)
      }
    } catch {
      throw CommandFailure(error, site: site)
    }
  }

  private func day(for person: ConsentingPerson, _ programme: Programme) throws(CommandFailure) -> Day {
    let day = on ?? programme.today
    if day > programme.today {
      throw .usage(
        Words(zh: "--on \(day.iso) 还没有到", en: "--on \(day.iso) has not come yet"),
        help: Words(zh: "撤回当天起生效；到那天再运行，或不写 --on", en: "a withdrawal holds at once; leave --on out"))
    }
    if let given = person.consent?.on, given.isWritten, given.value > day {
      throw .usage(
        Words(
          zh: "--on \(day.iso) 早于同意的日期 \(given.value.iso)",
          en: "--on \(day.iso) lies before the consent of \(given.value.iso)"),
        help: Words(zh: "核对日期", en: "check the day"))
    }
    return day
  }

  private func changedFile(_ withdrawal: Withdrawal) throws(CommandFailure) -> Withdrawal.ChangedFile? {
    do throws(Withdrawal.Failure) {
      return try withdrawal.file()
    } catch {
      throw CommandFailure(error, withdrawal.person)
    }
  }
}

extension CommandFailure {
  fileprivate init(_ failure: Withdrawal.Failure, _ person: ConsentingPerson) {
    switch failure {
    case .noConsent:
      self = .usage(
        Words(
          zh: "\(person.place.path) 里没有写这个人的同意（consent），没有可以撤回的",
          en: "\(person.place.path) records no consent of this person, so there is none to withdraw"),
        help: Words(
          zh: "没有同意，照片和联系方式本来就不公开；要连姓名一起撤下，写 consent: {on: …, covers: [], withdrawn: …}",
          en: "without one, photo and contact are not shown; to take the name down too write "
            + "`consent: {on: …, covers: [], withdrawn: …}`"))
    case .refused(let refusal, let line):
      self = .usage(
        refusal.message,
        help: Words(zh: "请自己在 consent 里加一行：\(line)", en: "add to `consent` by hand: \(line)"))
    }
  }
}
