import TiimiDomain
import TiimiEncoding

extension FHIRCase {
  /// The permissions, three different ones, as consents.
  ///
  /// A withdrawn permission, and one whose time is not now, is inactive.
  func writeConsents(into writer: inout JSONWriter) {
    for permission in file.permissions {
      resource(name(.consent, "permission", permission.number.value), into: &writer) { writer in
        write(permission, into: &writer)
      }
    }
  }

  private func write(_ permission: Permission, into writer: inout JSONWriter) {
    let kind = permission.terms.kind
    let isValid = permission.isValid(on: HelsinkiTime.day(of: source.made))
    writer.field("status", isValid ? "active" : "inactive")
    writer.concept("scope", FHIRCode(.consentScope, kind.scope))
    writer.concepts("category", [.consentDocument, FHIRCode(.permission, kind, language)])
    writer.reference("patient", patient)
    writer.field("dateTime", permission.given.iso)
    writer.references("performer", [reference(to: permission.givenBy)])
    writer.references(
      "organization",
      [file.unit.flatMap { reference(to: $0) }].compactMap { $0 }
    )
    writer.concept("policyRule", text: kind.policy)
    writer.object("provision") { writer in
      writer.period("period", permission.terms.from.iso, end(of: permission)?.iso)
      writeActors(permission.terms.recipients, into: &writer)
      if let purpose = permission.terms.purpose.fitForFHIR {
        writer.array("purpose") { $0.object { $0.field("display", purpose) } }
      }
      writer.concepts("code", texts: permission.terms.items)
    }
  }

  private func writeActors(_ recipients: [String], into writer: inout JSONWriter) {
    let recipients = recipients.compactMap(\.fitForFHIR)
    if recipients.isEmpty { return }
    writer.array("actor", recipients) { recipient, writer in
      writer.object { writer in
        writer.concept("role", FHIRCode(.actReceiver, "IRCP", "information recipient"))
        writer.reference("reference", FHIRReference(display: recipient))
      }
    }
  }

  /// The last day of a permission; never before its first, as when it is withdrawn beforehand.
  private func end(of permission: Permission) -> Day? {
    let withdrawn = permission.withdrawn.map { HelsinkiTime.day(of: $0) }
    let end = [permission.terms.until, withdrawn].compactMap { $0 }.min()
    return end.map { max($0, permission.terms.from) }
  }
}

extension PermissionKind {
  fileprivate var scope: String {
    switch self {
    case .sharedPlanConsent: "treatment"
    case .disclosurePermit, .dataProtectionConsent: "patient-privacy"
    }
  }

  /// The law that the permission follows from.
  fileprivate var policy: String {
    switch self {
    case .sharedPlanConsent: "1301/2014 39 § 3 mom."
    case .disclosurePermit: "703/2023 53 §, 58 §"
    case .dataProtectionConsent: "2016/679 (EU)"
    }
  }
}
