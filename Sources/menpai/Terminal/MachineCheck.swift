import CMarkdown
import CYAML
import Diagnostics
import Files
import Publishing
import Records
import Theming

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A look at the machine and at one site's folders.
struct MachineCheck {
  let site: String
  let output: String
}

extension MachineCheck {
  /// Menpai itself and the libraries that it was started with.
  var libraries: [DoctorItem] {
    [
      DoctorItem(
        state: .fine, subject: Words(same: "menpai"),
        finding: Words(
          zh: "\(Menpai.version)；运行时不需要 Swift 工具链", en: "\(Menpai.version); needs no Swift toolchain to run")),
      library("libyaml", version: yaml_get_version_string()),
      library("libcmark", version: cmark_version_string()),
    ] + photos
  }

  /// What prepares photos, which is loaded when there is one to prepare.
  private var photos: [DoctorItem] {
    let (subject, heic) = (Words(same: "libvips"), Words(zh: "HEIC 照片", en: "HEIC photos"))
    do throws(NoPictureMaker) {
      let abilities = try PictureAbilities()
      return [
        DoctorItem(state: .fine, subject: subject, finding: Words(same: abilities.version)),
        abilities.readsHEIC
          ? DoctorItem(state: .fine, subject: heic, finding: Words(zh: "能读", en: "can be read"))
          : DoctorItem(
            state: .note, subject: heic,
            finding: Words(zh: "不能读，要先另存为 JPEG", en: "cannot be read; save them as JPEG"),
            cure: Words(
              zh: "Debian、Ubuntu：sudo apt-get install libheif1 libheif-plugin-libde265（旧版本没有后一个，也不需要）",
              en:
                "on Debian or Ubuntu: sudo apt-get install libheif1 libheif-plugin-libde265 (older ones need only the first)"
            )),
      ]
    } catch {
      return [DoctorItem(state: .missing, subject: subject, finding: error.message, cure: error.help)]
    }
  }

  private func library(_ name: String, version: UnsafePointer<CChar>?) -> DoctorItem {
    let version = version.map { String(cString: $0) } ?? "?"
    return DoctorItem(state: .fine, subject: Words(same: name), finding: Words(same: version))
  }
}

extension MachineCheck {
  /// The site's own folders: what must be read, what must be written.
  var folders: [DoctorItem] {
    [records, theme, writable(output, zh: "输出文件夹", en: "output folder"), workspace]
  }

  private var records: DoctorItem {
    let file = site + "/content/site.yaml"
    let subject = Words(zh: "网站", en: "site")
    do throws(ReadingFailure) {
      if try FileSystem.read(file, shownAs: file, limit: 0) != nil {
        return DoctorItem(state: .fine, subject: subject, finding: Words(same: file))
      }
    } catch {
      if !error.isAbsence { return refused(error, subject) }
    }
    return DoctorItem(
      state: .note, subject: subject,
      finding: Words(zh: "这里没有网站（没有 \(file)）", en: "there is none here (no \(file))"),
      cure: Words(
        zh: "到网站的文件夹里运行，或用 --site 指明，或输入 menpai init 文件夹 新建一个",
        en: "run it in a site's folder, name one with --site, or type menpai init FOLDER to begin one"))
  }

  private var theme: DoctorItem {
    let folder = site + "/themes"
    let subject = Words(zh: "主题", en: "themes")
    var names: [String] = []
    do throws(ReadingFailure) {
      for name in try SourceFolder.subfolders(of: "themes", site: site) {
        let file = "\(folder)/\(name)/theme.yaml"
        if try FileSystem.status(of: file, shownAs: file) != nil { names.append(name) }
      }
    } catch {
      return refused(error, subject)
    }
    let list = names.joined(separator: ", ")
    return DoctorItem(
      state: .fine, subject: subject,
      finding: names.isEmpty
        ? Words(zh: "用程序自带的 default", en: "the built-in default")
        : Words(zh: "\(list)（在 \(folder)）", en: "\(list) (in \(folder))"))
  }

  private func refused(_ failure: ReadingFailure, _ subject: Words) -> DoctorItem {
    DoctorItem(state: .missing, subject: subject, finding: failure.message, cure: failure.help)
  }

  private var workspace: DoctorItem { writable(site + "/.menpai", zh: "缓存文件夹", en: "cache folder") }

  /// A folder that is there and may be written, or may be made.
  private func writable(_ folder: String, zh: String, en: String) -> DoctorItem {
    let subject = Words(zh: zh, en: en)
    var existing = folder
    while access(existing, F_OK) != 0, let above = folderAbove(existing) { existing = above }
    if access(existing, W_OK) == 0 {
      return DoctorItem(
        state: .fine, subject: subject, finding: Words(zh: "\(folder)，可以写入", en: "\(folder), can be written"))
    }
    return DoctorItem(
      state: .missing, subject: subject,
      finding: Words(zh: "\(folder)，没有写入权限", en: "\(folder), no permission to write"),
      cure: Words(
        zh: "输入 ls -ld \(existing) 看它属于谁，或换一个文件夹",
        en: "type ls -ld \(existing) to see who owns it, or choose another folder"))
  }
}

extension MachineCheck {
  /// The language of messages, and what print needs.
  var surroundings: [DoctorItem] { [language] + faces }

  private var language: DoctorItem {
    let source = Language.locale.map { "\($0.name)=\($0.value)" } ?? "LANG"
    return DoctorItem(
      state: .fine, subject: Words(zh: "语言", en: "language"),
      finding: Words(
        zh: "\(Language.ofUser.rawValue)（\(source)；可用 --lang 改）",
        en: "\(Language.ofUser.rawValue) (\(source); change it with --lang)"))
  }

  /// Those that the site's cards and notices are set in: without one of them they cannot be drawn.
  private var faces: [DoctorItem] {
    FaceAvailability.all(ofSite: site).map { look in
      let subject = Words(
        zh: "字体 \(look.family)\(look.isBold ? " 粗体" : "")",
        en: "font \(look.family)\(look.isBold ? " Bold" : "")")
      guard let failure = look.failure else {
        return DoctorItem(
          state: .fine, subject: subject,
          finding: look.path.map { Words(same: $0) } ?? Words(zh: "主题自带", en: "the theme brings it along"))
      }
      return DoctorItem(
        state: .missing, subject: subject, finding: failure.message,
        cure: Words(
          zh: "\(failure.help.zh)；不做联系卡和公示牌：menpai build --without pdf",
          en: "\(failure.help.en); without cards and notices: menpai build --without pdf"))
    }
  }
}
