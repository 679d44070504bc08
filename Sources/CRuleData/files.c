#include "CRuleData.h"

/* #embed came with C23; the compiler that comes with Swift knows it in every C. */
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char fi_statute[] = {
#embed "packs/fi-statute.json"
};

static const unsigned char minun_tiimini[] = {
#embed "packs/minun-tiimini.json"
};

static const unsigned char instrument_3x10d_scoring[] = {
#embed "instruments/3x10d.scoring.json"
};

static const unsigned char instrument_adl_h_scoring[] = {
#embed "instruments/adl-h.scoring.json"
};

static const unsigned char instrument_audit_c_questionnaire[] = {
#embed "instruments/audit-c.questionnaire.json"
};

static const unsigned char instrument_audit_c_scoring[] = {
#embed "instruments/audit-c.scoring.json"
};

static const unsigned char instrument_cfs_scoring[] = {
#embed "instruments/cfs.scoring.json"
};

static const unsigned char instrument_cps_scoring[] = {
#embed "instruments/cps.scoring.json"
};

static const unsigned char instrument_drs_scoring[] = {
#embed "instruments/drs.scoring.json"
};

static const unsigned char instrument_eurohis_8_scoring[] = {
#embed "instruments/eurohis-8.scoring.json"
};

static const unsigned char instrument_frail_scoring[] = {
#embed "instruments/frail.scoring.json"
};

static const unsigned char instrument_gas_scoring[] = {
#embed "instruments/gas.scoring.json"
};

static const unsigned char instrument_gds_15_scoring[] = {
#embed "instruments/gds-15.scoring.json"
};

static const unsigned char instrument_isar_hp_scoring[] = {
#embed "instruments/isar-hp.scoring.json"
};

static const unsigned char instrument_isar_pc_scoring[] = {
#embed "instruments/isar-pc.scoring.json"
};

static const unsigned char instrument_isar_scoring[] = {
#embed "instruments/isar.scoring.json"
};

static const unsigned char instrument_kykyviisari_scoring[] = {
#embed "instruments/kykyviisari.scoring.json"
};

static const unsigned char instrument_maple_scoring[] = {
#embed "instruments/maple.scoring.json"
};

static const unsigned char instrument_minun_tiimini_checklist_scoring[] = {
#embed "instruments/minun-tiimini-checklist.scoring.json"
};

static const unsigned char instrument_mna_sf_scoring[] = {
#embed "instruments/mna-sf.scoring.json"
};

static const unsigned char instrument_phq_2_questionnaire[] = {
#embed "instruments/phq-2.questionnaire.json"
};

static const unsigned char instrument_phq_2_scoring[] = {
#embed "instruments/phq-2.scoring.json"
};

static const unsigned char instrument_phq_9_questionnaire[] = {
#embed "instruments/phq-9.questionnaire.json"
};

static const unsigned char instrument_phq_9_scoring[] = {
#embed "instruments/phq-9.scoring.json"
};

static const unsigned char instrument_prisma_7_scoring[] = {
#embed "instruments/prisma-7.scoring.json"
};

static const unsigned char instrument_promis_global_10_scoring[] = {
#embed "instruments/promis-global-10.scoring.json"
};

static const unsigned char instrument_ucla_3_questionnaire[] = {
#embed "instruments/ucla-3.questionnaire.json"
};

static const unsigned char instrument_ucla_3_scoring[] = {
#embed "instruments/ucla-3.scoring.json"
};

static const unsigned char instrument_who_5_scoring[] = {
#embed "instruments/who-5.scoring.json"
};

static const struct tiimi_rule_file files[] = {
    {"packs/fi-statute.json", fi_statute, sizeof(fi_statute)},
    {"packs/minun-tiimini.json", minun_tiimini, sizeof(minun_tiimini)},
    {"instruments/3x10d.scoring.json", instrument_3x10d_scoring,
     sizeof(instrument_3x10d_scoring)},
    {"instruments/adl-h.scoring.json", instrument_adl_h_scoring,
     sizeof(instrument_adl_h_scoring)},
    {"instruments/audit-c.questionnaire.json", instrument_audit_c_questionnaire,
     sizeof(instrument_audit_c_questionnaire)},
    {"instruments/audit-c.scoring.json", instrument_audit_c_scoring,
     sizeof(instrument_audit_c_scoring)},
    {"instruments/cfs.scoring.json", instrument_cfs_scoring,
     sizeof(instrument_cfs_scoring)},
    {"instruments/cps.scoring.json", instrument_cps_scoring,
     sizeof(instrument_cps_scoring)},
    {"instruments/drs.scoring.json", instrument_drs_scoring,
     sizeof(instrument_drs_scoring)},
    {"instruments/eurohis-8.scoring.json", instrument_eurohis_8_scoring,
     sizeof(instrument_eurohis_8_scoring)},
    {"instruments/frail.scoring.json", instrument_frail_scoring,
     sizeof(instrument_frail_scoring)},
    {"instruments/gas.scoring.json", instrument_gas_scoring,
     sizeof(instrument_gas_scoring)},
    {"instruments/gds-15.scoring.json", instrument_gds_15_scoring,
     sizeof(instrument_gds_15_scoring)},
    {"instruments/isar-hp.scoring.json", instrument_isar_hp_scoring,
     sizeof(instrument_isar_hp_scoring)},
    {"instruments/isar-pc.scoring.json", instrument_isar_pc_scoring,
     sizeof(instrument_isar_pc_scoring)},
    {"instruments/isar.scoring.json", instrument_isar_scoring,
     sizeof(instrument_isar_scoring)},
    {"instruments/kykyviisari.scoring.json", instrument_kykyviisari_scoring,
     sizeof(instrument_kykyviisari_scoring)},
    {"instruments/maple.scoring.json", instrument_maple_scoring,
     sizeof(instrument_maple_scoring)},
    {"instruments/minun-tiimini-checklist.scoring.json", instrument_minun_tiimini_checklist_scoring,
     sizeof(instrument_minun_tiimini_checklist_scoring)},
    {"instruments/mna-sf.scoring.json", instrument_mna_sf_scoring,
     sizeof(instrument_mna_sf_scoring)},
    {"instruments/phq-2.questionnaire.json", instrument_phq_2_questionnaire,
     sizeof(instrument_phq_2_questionnaire)},
    {"instruments/phq-2.scoring.json", instrument_phq_2_scoring,
     sizeof(instrument_phq_2_scoring)},
    {"instruments/phq-9.questionnaire.json", instrument_phq_9_questionnaire,
     sizeof(instrument_phq_9_questionnaire)},
    {"instruments/phq-9.scoring.json", instrument_phq_9_scoring,
     sizeof(instrument_phq_9_scoring)},
    {"instruments/prisma-7.scoring.json", instrument_prisma_7_scoring,
     sizeof(instrument_prisma_7_scoring)},
    {"instruments/promis-global-10.scoring.json", instrument_promis_global_10_scoring,
     sizeof(instrument_promis_global_10_scoring)},
    {"instruments/ucla-3.questionnaire.json", instrument_ucla_3_questionnaire,
     sizeof(instrument_ucla_3_questionnaire)},
    {"instruments/ucla-3.scoring.json", instrument_ucla_3_scoring,
     sizeof(instrument_ucla_3_scoring)},
    {"instruments/who-5.scoring.json", instrument_who_5_scoring,
     sizeof(instrument_who_5_scoring)},
};

size_t tiimi_rule_file_count(void) { return sizeof(files) / sizeof(files[0]); }

struct tiimi_rule_file tiimi_rule_file_at(size_t index) {
  struct tiimi_rule_file none = {0};
  return index < tiimi_rule_file_count() ? files[index] : none;
}
