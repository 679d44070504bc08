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

static const struct tiimi_rule_file files[] = {
    {"packs/fi-statute.json", fi_statute, sizeof(fi_statute)},
    {"packs/fi-content.json", fi_content, sizeof(fi_content)},
    {"packs/minun-tiimini.json", minun_tiimini, sizeof(minun_tiimini)},
};

size_t tiimi_rule_file_count(void) { return sizeof(files) / sizeof(files[0]); }

struct tiimi_rule_file tiimi_rule_file_at(size_t index) {
  struct tiimi_rule_file none = {0};
  return index < tiimi_rule_file_count() ? files[index] : none;
}
