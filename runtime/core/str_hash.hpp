// The hash of texts and bytes: SipHash-1-3 with the key that PYTHONHASHSEED asks for, so that hash('abc') is what
// CPython gives with the same seed.
#pragma once
#include <cstdint>
#include <string_view>

namespace gossamer {

// Reads PYTHONHASHSEED: 0 gives the zero key, another number the key that CPython derives from it, anything
// else a random one. Once in a process, before the first string is hashed.
void initialise_hash_key();

int64_t hash_of_bytes(std::string_view data);                     // never -1; 0 for no bytes
int64_t hash_of_text(std::string_view text, bool is_ascii);       // of WTF-8, as CPython hashes its narrowest form

}  // namespace gossamer
