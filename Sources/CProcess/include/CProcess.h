#pragma once

#include <stdbool.h>

/// Makes standard input, output and error safe: one that was closed would come back as a file that is opened later, and what
/// is meant for the reader would be written into it. It stays closed to reading or writing, so that using it is an error.
void cprocess_hold_standard_streams(void);

/// Lets the system answer with an error where it would end the process: writing past the limit of a file's size, and to a
/// pipe that nobody reads.
void cprocess_prefer_errors_to_signals(void);

/// Ends the process with these words on standard error and this exit code when it has run out of memory: neither Swift nor
/// the libraries under it can report that, they stop by a signal. Other crashes stay what they are.
///
/// @param words are copied.
void cprocess_end_without_memory(const char *words, int exit_code);

/// Runs a program of the search path that is asked something, without input and without what it says of errors.
///
/// @param words its name and its arguments, then NULL.
/// @param hidden variables whose names begin so are kept from it.
/// @param is_silent whether it said nothing.
/// @return its exit status; -1 where it could not be run or was ended by a signal.
int cprocess_ask(char *words[], const char *hidden, bool *is_silent);
