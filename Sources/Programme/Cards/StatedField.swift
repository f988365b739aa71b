import Diagnostics

/// One thing that a card or notice states, in the order in which it is compared.
///
/// The raw value is where it stands in a print run's `states`; names inside a group follow a full stop.
public enum StatedField: String, CaseIterable, Sendable {
  case association
  case community
  case street
  case address
  case phone
  case office
  case sessions
  case lawyerName = "lawyer.name"
  case lawyerKind = "lawyer.kind"
  case lawyerFirm = "lawyer.firm"
  case lawyerPhone = "lawyer.phone"
  case lawyerEmail = "lawyer.email"
  case lawyerPhoto = "lawyer.photo"
  case liaisonName = "liaison.name"
  case liaisonPhone = "liaison.phone"
  case mediationName = "mediation.name"
  case mediationPhone = "mediation.phone"
  case hotline
  case complaintsName = "complaints.name"
  case complaintsPhone = "complaints.phone"
  case complaintsEmail = "complaints.email"
  case duties
  case school
  case page
  case lines
}

extension StatedField {
  /// What a message calls it.
  public var title: Words {
    switch self {
    case .association: Words(zh: "主办单位", en: "association")
    case .community: Words(zh: "社区名称", en: "community")
    case .street: Words(zh: "街道", en: "street")
    case .address: Words(zh: "社区地址", en: "address")
    case .phone: Words(zh: "社区电话", en: "community's telephone")
    case .office: Words(zh: "工作室", en: "office")
    case .sessions: Words(zh: "驻点时间", en: "hours")
    case .lawyerName: Words(zh: "律师", en: "lawyer")
    case .lawyerKind: Words(zh: "身份", en: "lawyer's title")
    case .lawyerFirm: Words(zh: "律所", en: "firm")
    case .lawyerPhone: Words(zh: "律师电话", en: "lawyer's telephone")
    case .lawyerEmail: Words(zh: "律师邮箱", en: "lawyer's e-mail")
    case .lawyerPhoto: Words(zh: "律师照片", en: "lawyer's photo")
    case .liaisonName: Words(zh: "联络处", en: "liaison office")
    case .liaisonPhone: Words(zh: "联络处电话", en: "liaison office's telephone")
    case .mediationName: Words(zh: "人民调解", en: "mediation contact")
    case .mediationPhone: Words(zh: "人民调解电话", en: "mediation contact's telephone")
    case .hotline: Words(zh: "热线", en: "hotline")
    case .complaintsName: Words(zh: "投诉受理", en: "complaint desk")
    case .complaintsPhone: Words(zh: "投诉电话", en: "complaint telephone")
    case .complaintsEmail: Words(zh: "投诉邮箱", en: "complaint e-mail")
    case .duties: Words(zh: "工作职责", en: "duties")
    case .school: Words(zh: "志愿者所在法学院", en: "volunteers' school")
    case .page: Words(zh: "二维码网址", en: "address in the QR code")
    case .lines: Words(zh: "附加文字", en: "further lines")
    }
  }

  /// What only a notice states, because a card has no room for it.
  var isOfNotices: Bool {
    switch self {
    case .complaintsName, .complaintsEmail, .duties, .school: true
    default: false
    }
  }

  func isStated(by kind: PrintKind) -> Bool { kind == .notice || !isOfNotices }

  /// What is shown of a person only under consent.
  var isOfPerson: Bool {
    switch self {
    case .lawyerName, .lawyerPhone, .lawyerEmail, .lawyerPhoto: true
    default: false
    }
  }
}
