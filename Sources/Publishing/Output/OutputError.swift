import Diagnostics
import Files
import Programme

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The machine, or what already stands in the output folder, refused a step of publication.
package struct OutputError: Error, Hashable, Sendable {
  package enum Action: Sendable {
    case openFolder
    case createFolder
    case readFile
    case writeFile
    case replaceFile
    case removeFile
    case lock
    case publish
  }

  package enum Reason: Hashable, Sendable {
    /// The operating system's `errno`.
    case system(Int32)
    /// A folder, a symbolic link or a device stands where a file must go, or a file where a folder must be.
    case obstacle(Obstacle)
    /// The folder is none that a site may be published into.
    case refusedFolder(RefusedFolder)
    /// The address would leave the output folder or clash with Menpai's own files.
    case unsafeAddress
    /// Two planned files have this address.
    case repeatedAddress
    /// Another build of the site is running.
    case busy
    /// The folder holds another part of the site than is to be published.
    case anotherPart(held: SitePart, wanted: SitePart)
    /// What the file is made of cannot be had from the machine.
    case unmade(Words)
    /// The folder holds another site than is to be published; one of an earlier version does not say which.
    case anotherSite(held: SiteName?, wanted: SiteName?)
    /// The clock is far from the day that the folder was published for.
    case clockJumped(from: Day, to: Day)
  }

  package enum Obstacle: Sendable {
    case folder
    case symbolicLink
    case file
    case other
  }

  package enum RefusedFolder: Sendable {
    case root
    case home
    case site
    case aboveSite
    case sources
    case anotherSite
    /// The association's internal report lies there.
    case review
    /// A site is published there, and what is internal has no place in it.
    case publishedSite
  }

  /// What state the output folder is in.
  package enum State: Sendable {
    /// Exactly as it was.
    case untouched
    /// Exactly as it was, but for what was being made, which could not be taken away.
    case remainders
    /// Every file is whole, some are new; the next build completes it.
    case partlyUpdated
    /// Everything is published; only the record of it is not finished.
    case updated
  }

  /// As the user wrote the output folder, with the address behind it.
  package let path: String
  package let action: Action
  package let reason: Reason
  package internal(set) var state: State

  /// Whether another folder has to be named, rather than the machine mended.
  package var isMisnamed: Bool {
    if case .refusedFolder = reason { return true }
    return false
  }

  package init(_ action: Action, _ path: String, _ reason: Reason, state: State = .untouched) {
    self.action = action
    self.path = path
    self.reason = reason
    self.state = state
  }
}

extension OutputError {
  /// What was tried and why it failed, in one sentence, then the state of the output.
  package var message: Words {
    let tried = action.words(path)
    let cause = reason.words
    let state = state.words
    return Words(zh: "\(tried.zh)：\(cause.zh)。\(state.zh)。", en: "\(tried.en): \(cause.en). \(state.en).")
  }

  /// How to mend it, where there is something to do.
  package var help: Words? {
    switch reason {
    case .system(EACCES), .system(EPERM):
      Words(
        zh: "检查这个文件夹属于谁、能否写入，或用 --output 换一个", en: "check who owns the folder, or give another with --output")
    case .system(EROFS):
      Words(zh: "用 --output 选一个可写的文件夹", en: "give a folder that can be written with --output")
    case .obstacle:
      Words(zh: "把它移走或改名后再运行一次", en: "move or rename it and run it again")
    case .refusedFolder(.publishedSite):
      Words(
        zh: "用 --output 选一个不对外的文件夹，如 review",
        en: "give a folder that nobody publishes with --output, such as review")
    case .refusedFolder:
      Words(
        zh: "用 --output 选一个只放生成文件的文件夹；不写 --output 就放在网站自己的文件夹里",
        en: "give a folder for what is made alone with --output; without --output it is the site's own")
    case .busy:
      Words(zh: "等它结束后再运行一次", en: "wait until it ends and run it again")
    case .anotherPart:
      Words(
        zh: "用 --output 给每一部分一个自己的文件夹，或先清空这个文件夹",
        en: "give each part a folder of its own with --output, or empty this one first")
    case .anotherSite:
      Words(
        zh: "用 --output 另选一个文件夹；确实是同一个网站（网址改了）或者不要里面的网站了，加 --adopt",
        en:
          "give another folder with --output; if it is this site under its old address, or is to be replaced, add --adopt"
      )
    case .clockJumped(_, let day):
      Words(
        zh: "先看这台电脑的日期对不对；今天确实是 \(day.iso)，就加 --today \(day.iso)，否则写上正确的日期",
        en:
          "check this computer's date; if today is \(day.iso), add --today \(day.iso), else name the right day so"
      )
    case .system(let code): SystemError(code: code).help
    case .unsafeAddress, .repeatedAddress, .unmade:
      nil
    }
  }
}

extension OutputError.Action {
  fileprivate func words(_ path: String) -> Words {
    switch self {
    case .openFolder: Words(zh: "无法打开文件夹 \(path)", en: "cannot open the folder \(path)")
    case .createFolder: Words(zh: "无法新建文件夹 \(path)", en: "cannot create the folder \(path)")
    case .readFile: Words(zh: "无法读取 \(path)", en: "cannot read \(path)")
    case .writeFile: Words(zh: "无法写入 \(path)", en: "cannot write \(path)")
    case .replaceFile: Words(zh: "无法更新 \(path)", en: "cannot replace \(path)")
    case .removeFile: Words(zh: "无法删除 \(path)", en: "cannot remove \(path)")
    case .publish: Words(zh: "没有发布到 \(path)", en: "nothing is published into \(path)")
    case .lock: Words(zh: "无法锁定 \(path)", en: "cannot lock \(path)")
    }
  }
}

extension OutputError.State {
  fileprivate var words: Words {
    switch self {
    case .untouched: Words(zh: "输出文件夹没有改动", en: "The output folder is as it was")
    case .remainders:
      Words(
        zh: "已发布的文件没有改动，但留下了没做完的临时文件（\(Stage.name)）；下次构建会清理",
        en:
          "The published files are as they were, but unfinished ones are left (\(Stage.name)); the next build removes them"
      )
    case .updated:
      Words(
        zh: "所有文件都已更新，只是记录还没写完；下次构建会补上",
        en: "Every file of the output is new, but the record of it is unfinished; the next build completes it"
      )
    case .partlyUpdated:
      Words(
        zh: "输出文件夹里每个文件都完整，但有的已更新、有的还没有；下次构建会补齐",
        en: "Every file of the output is whole, but some are new and some old; the next build completes it")
    }
  }
}

extension OutputError.Reason {
  fileprivate var words: Words {
    switch self {
    case .system(let code): SystemError(code: code).words
    case .unmade(let cause): cause
    case .obstacle(let obstacle): obstacle.words
    case .refusedFolder(let folder): folder.words
    case .unsafeAddress:
      Words(zh: "这个地址不在输出文件夹之内", en: "this address does not lie inside the output folder")
    case .repeatedAddress: Words(zh: "有两个文件要用这个地址", en: "two files are to have this address")
    case .busy: Words(zh: "这个网站的另一次构建正在进行", en: "another build of this site is running")
    case .anotherPart(let held, let wanted):
      Words(
        zh: "里面是\(held.words.zh)，这次要发布的是\(wanted.words.zh)",
        en: "it holds \(held.words.en), and this build publishes \(wanted.words.en)")
    case .anotherSite(let held, let wanted):
      Words(
        zh:
          "里面是另一个网站（\(held.map { "\($0.title)，\($0.url)" } ?? "旧版本生成的，没有记下网址")），这次要发布的是 \(wanted?.url ?? "")",
        en:
          "it holds another site (\(held.map { "\($0.title), \($0.url)" } ?? "of an earlier version, which did not note its address")), "
          + "and this build publishes \(wanted?.url ?? "")")
    case .clockJumped(let last, let day):
      Words(
        zh: "里面的网站是按 \(last.iso) 生成的，而这台电脑说今天是 \(day.iso)",
        en: "the site there was made for \(last.iso), and this computer says that today is \(day.iso)")
    }
  }
}

extension OutputError.Obstacle {
  fileprivate var words: Words {
    switch self {
    case .folder: Words(zh: "那里已有一个同名文件夹", en: "a folder of that name stands there")
    case .symbolicLink:
      Words(zh: "那里是一个符号链接，门牌不会顺着它写到别处", en: "a symbolic link stands there, and Menpai writes through none")
    case .file: Words(zh: "那里已有一个同名文件", en: "a file of that name stands there")
    case .other: Words(zh: "那里有一个设备或管道", en: "a device or a pipe stands there")
    }
  }
}

extension OutputError.RefusedFolder {
  fileprivate var words: Words {
    switch self {
    case .root: Words(zh: "这是整个系统的根文件夹", en: "this is the root of the whole system")
    case .home: Words(zh: "这是您的主文件夹", en: "this is your home folder")
    case .site: Words(zh: "这是网站的源文件夹", en: "this is the site's own folder")
    case .aboveSite: Words(zh: "网站的源文件夹在它里面", en: "the site's own folder lies inside it")
    case .sources: Words(zh: "这里放的是网站的源文件", en: "this folder holds the site's sources")
    case .anotherSite:
      Words(zh: "里面有 content 文件夹，像是一个网站的源文件夹", en: "it holds a content folder, as the sources of a site do")
    case .review:
      Words(zh: "内部考核报告在里面，会随网站一起公开", en: "the internal review lies there and would be published along")
    case .publishedSite:
      Words(
        zh: "这里是（或将是）公开的网站，内部报告不能放进去", en: "a public site is or will be there, and the report is internal")
    }
  }
}
