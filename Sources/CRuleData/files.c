#include "CRuleData.h"

/* #embed came with C23; the compiler that comes with Swift knows it in every C. */
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char fi_statute[] = {
#embed "packs/fi-statute.json"
};

static const unsigned char fi_content[] = {
#embed "packs/fi-content.json"
};

static const unsigned char minun_tiimini[] = {
#embed "packs/minun-tiimini.json"
};

static const unsigned char minun_tiimini_process[] = {
#embed "process/minun-tiimini-process.json"
};

static const unsigned char i3x10d_scoring[] = {
#embed "instruments/3x10d.scoring.json"
};

static const unsigned char adl_h_scoring[] = {
#embed "instruments/adl-h.scoring.json"
};

static const unsigned char audit_c_questionnaire[] = {
#embed "instruments/audit-c.questionnaire.json"
};

static const unsigned char audit_c_scoring[] = {
#embed "instruments/audit-c.scoring.json"
};

static const unsigned char cfs_scoring[] = {
#embed "instruments/cfs.scoring.json"
};

static const unsigned char cps_scoring[] = {
#embed "instruments/cps.scoring.json"
};

static const unsigned char drs_scoring[] = {
#embed "instruments/drs.scoring.json"
};

static const unsigned char eurohis_8_scoring[] = {
#embed "instruments/eurohis-8.scoring.json"
};

static const unsigned char frail_scoring[] = {
#embed "instruments/frail.scoring.json"
};

static const unsigned char gas_scoring[] = {
#embed "instruments/gas.scoring.json"
};

static const unsigned char gds_15_scoring[] = {
#embed "instruments/gds-15.scoring.json"
};

static const unsigned char isar_hp_scoring[] = {
#embed "instruments/isar-hp.scoring.json"
};

static const unsigned char isar_pc_scoring[] = {
#embed "instruments/isar-pc.scoring.json"
};

static const unsigned char isar_scoring[] = {
#embed "instruments/isar.scoring.json"
};

static const unsigned char kykyviisari_scoring[] = {
#embed "instruments/kykyviisari.scoring.json"
};

static const unsigned char maple_scoring[] = {
#embed "instruments/maple.scoring.json"
};

static const unsigned char minun_tiimini_checklist_scoring[] = {
#embed "instruments/minun-tiimini-checklist.scoring.json"
};

static const unsigned char mna_sf_scoring[] = {
#embed "instruments/mna-sf.scoring.json"
};

static const unsigned char phq_2_questionnaire[] = {
#embed "instruments/phq-2.questionnaire.json"
};

static const unsigned char phq_2_scoring[] = {
#embed "instruments/phq-2.scoring.json"
};

static const unsigned char phq_9_questionnaire[] = {
#embed "instruments/phq-9.questionnaire.json"
};

static const unsigned char phq_9_scoring[] = {
#embed "instruments/phq-9.scoring.json"
};

static const unsigned char prisma_7_scoring[] = {
#embed "instruments/prisma-7.scoring.json"
};

static const unsigned char promis_global_10_scoring[] = {
#embed "instruments/promis-global-10.scoring.json"
};

static const unsigned char ucla_3_questionnaire[] = {
#embed "instruments/ucla-3.questionnaire.json"
};

static const unsigned char ucla_3_scoring[] = {
#embed "instruments/ucla-3.scoring.json"
};

static const unsigned char who_5_scoring[] = {
#embed "instruments/who-5.scoring.json"
};

#define FILE_OF(name, bytes) {name, bytes, sizeof(bytes)}

static const struct tiimi_rule_file files[] = {
    FILE_OF("packs/fi-statute.json", fi_statute),
    FILE_OF("packs/fi-content.json", fi_content),
    FILE_OF("packs/minun-tiimini.json", minun_tiimini),
    FILE_OF("process/minun-tiimini-process.json", minun_tiimini_process),
    FILE_OF("instruments/3x10d.scoring.json", i3x10d_scoring),
    FILE_OF("instruments/adl-h.scoring.json", adl_h_scoring),
    FILE_OF("instruments/audit-c.questionnaire.json", audit_c_questionnaire),
    FILE_OF("instruments/audit-c.scoring.json", audit_c_scoring),
    FILE_OF("instruments/cfs.scoring.json", cfs_scoring),
    FILE_OF("instruments/cps.scoring.json", cps_scoring),
    FILE_OF("instruments/drs.scoring.json", drs_scoring),
    FILE_OF("instruments/eurohis-8.scoring.json", eurohis_8_scoring),
    FILE_OF("instruments/frail.scoring.json", frail_scoring),
    FILE_OF("instruments/gas.scoring.json", gas_scoring),
    FILE_OF("instruments/gds-15.scoring.json", gds_15_scoring),
    FILE_OF("instruments/isar-hp.scoring.json", isar_hp_scoring),
    FILE_OF("instruments/isar-pc.scoring.json", isar_pc_scoring),
    FILE_OF("instruments/isar.scoring.json", isar_scoring),
    FILE_OF("instruments/kykyviisari.scoring.json", kykyviisari_scoring),
    FILE_OF("instruments/maple.scoring.json", maple_scoring),
    FILE_OF("instruments/minun-tiimini-checklist.scoring.json", minun_tiimini_checklist_scoring),
    FILE_OF("instruments/mna-sf.scoring.json", mna_sf_scoring),
    FILE_OF("instruments/phq-2.questionnaire.json", phq_2_questionnaire),
    FILE_OF("instruments/phq-2.scoring.json", phq_2_scoring),
    FILE_OF("instruments/phq-9.questionnaire.json", phq_9_questionnaire),
    FILE_OF("instruments/phq-9.scoring.json", phq_9_scoring),
    FILE_OF("instruments/prisma-7.scoring.json", prisma_7_scoring),
    FILE_OF("instruments/promis-global-10.scoring.json", promis_global_10_scoring),
    FILE_OF("instruments/ucla-3.questionnaire.json", ucla_3_questionnaire),
    FILE_OF("instruments/ucla-3.scoring.json", ucla_3_scoring),
    FILE_OF("instruments/who-5.scoring.json", who_5_scoring),
};

size_t tiimi_rule_file_count(void) { return sizeof(files) / sizeof(files[0]); }

struct tiimi_rule_file tiimi_rule_file_at(size_t index) {
  struct tiimi_rule_file none = {0};
  return index < tiimi_rule_file_count() ? files[index] : none;
}
