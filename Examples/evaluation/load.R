# Loads an export with base R and prints its figures as CSV.
#
# Usage: Rscript load.R EVENTS.csv TABLES

options(scipen = 999, digits = 15)
paths <- commandArgs(trailingOnly = TRUE)

# Text stays text; only an empty field is missing ("NA" is a word like any other).
read_text <- function(path) {
  read.csv(path, colClasses = "character", na.strings = "", encoding = "UTF-8", check.names = FALSE)
}

# 2026-01-07T09:15:00.000+02:00 is an instant; R reads the offset only without its colon.
instant <- function(text) {
  text <- sub("([+-][0-9]{2}):([0-9]{2})$", "\\1\\2", text)
  as.numeric(as.POSIXct(text, format = "%Y-%m-%dT%H:%M:%OS%z", tz = "UTC"))
}

put <- function(figure, group, value) {
  cat(paste(figure, group, value, sep = ",", collapse = "\n"), "\n", sep = "")
}

# From the first event of a case to its last, in seconds; a case of one event has 0.
durations <- function(events) {
  seconds <- tapply(events$seconds, events$case, function(x) max(x) - min(x))
  quartiles <- quantile(seconds, c(0.25, 0.5, 0.75), type = 7)
  names <- c("cases", "mean", "q1", "median", "q3", "longest")
  put(paste0("durations.", names), "", c(length(seconds), mean(seconds), quartiles, max(seconds)))
}

directly_follows <- function(events) {
  last <- nrow(events)
  same <- events$case[-1] == events$case[-last]
  pairs <- table(paste(events$activity[-last], ">", events$activity[-1])[same])
  order <- order(names(pairs), method = "radix")
  put("directly-follows", names(pairs)[order], as.vector(pairs)[order])
}

variants <- function(events) {
  counts <- table(tapply(events$activity, events$case, paste, collapse = " > "))
  counts <- counts[order(names(counts), method = "radix")]
  file <- tempfile()
  writeChar(paste(as.vector(counts), names(counts), collapse = "\n"), file, eos = NULL, useBytes = TRUE)
  put(c("variants.count", "variants.md5"), "", c(length(counts), unname(tools::md5sum(file))))
}

# Calls a function with all the rows, and with those of each unit.
by_unit <- function(rows, figure) {
  figure("", rows)
  for (unit in sort(unique(rows$unit), method = "radix")) figure(unit, rows[rows$unit == unit, ])
}

share <- function(metric, rows, hit) {
  rows$hit <- !is.na(hit) & hit
  by_unit(rows, function(unit, rows) {
    put(paste0(metric, c(".numerator", ".denominator")), unit, c(sum(rows$hit), nrow(rows)))
  })
}

# Whole days between two columns of days.
between <- function(first, last) as.numeric(as.Date(last) - as.Date(first))

# The number and the quartiles of the column "days".
days <- function(metric, rows) {
  by_unit(rows, function(unit, rows) {
    quartiles <- quantile(rows$days, c(0.25, 0.5, 0.75), type = 7)
    put(paste0(metric, c(".count", ".q1", ".median", ".q3")), unit, c(nrow(rows), quartiles))
  })
}

events <- read_text(paths[1])
events$seconds <- instant(events$occurred)
events <- events[order(events$case, events$seconds, method = "radix"), ]  # ties keep the order of the file
files <- sort(list.files(paths[2], pattern = "[.]csv$", full.names = TRUE), method = "radix")
tables <- lapply(files, read_text)
names(tables) <- sub("[.]csv$", "", basename(files))

put("figure", "group", "value")
put("rows", "events", nrow(events))
put("rows", names(tables), vapply(tables, nrow, 0L))
durations(events)
directly_follows(events)
variants(events)
screenings <- subset(tables$screenings, kind == "identification" & recommendation != "cannotTell")
share("M02", screenings, screenings$recommendation == "proposeTeam")
answers <- subset(tables$episodes, answer %in% c("yes", "no"))
share("M04", answers, answers$answer == "yes")
waits <- transform(tables$episodes, days = between(accepted, first_meeting))
days("M08", subset(waits, days >= 0))
held <- subset(tables$meetings, stage == "held")
share("M09", held, held$client_present == "true")
with_topics <- subset(held, !is.na(first_topic_by))
share("M12", with_topics, with_topics$first_topic_by == "client")
open_days <- with(tables$episodes, tapply(between(opened, closed), case_id, function(x) if (isTRUE(all(x >= 0))) sum(x) else NA))
lengths <- transform(tables$cases, days = open_days[case_id])
days("D02", subset(lengths, !is.na(days)))
