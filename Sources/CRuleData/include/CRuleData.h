#ifndef TIIMI_RULE_DATA_H
#define TIIMI_RULE_DATA_H

#include <stddef.h>

/* A rule pack or an instrument as it stands in the repository, byte for byte. */
struct tiimi_rule_file {
  const char *name;
  const unsigned char *bytes;
  size_t size;
};

/* How many files are embedded. */
size_t tiimi_rule_file_count(void);

/* The file at an index below the count; an empty one beyond it. */
struct tiimi_rule_file tiimi_rule_file_at(size_t index);

#endif
