/// The side of the service system that a worker stands on (toimiala).
public enum Sector: String, CaseIterable, Sendable {
  /// Social welfare (sosiaalihuolto).
  case social
  /// Health care (terveydenhuolto).
  case health
  /// Employment services (työllisyyspalvelut).
  case employment
  /// Schools and early education (koulu, varhaiskasvatus).
  case education
  /// The Social Insurance Institution (Kela).
  case socialInsurance
  /// Housing services (asuntotoimi).
  case housing
  /// Youth, sports and culture services (nuoriso-, liikunta- ja kulttuuripalvelut).
  case leisure
  /// Prison and probation service (Rikosseuraamuslaitos).
  case probation
  /// Civil-society organisations (järjestöt).
  case organisation
  /// Private providers (yksityiset palveluntuottajat).
  case privateProvider
  /// Anything else.
  case other
}
