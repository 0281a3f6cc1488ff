// The hash of texts and bytes: SipHash-1-3 with the key that PYTHONHASHSEED asks for, so that hash('abc') is what
// CPython gives with the same seed.
#pragma once
#include <cstdint>
#include <string_view>

namespace gossamer {

// Reads PYTHONHASHSEED: 0 gives the zero key, another number the key that CPython derives from it, anything
// else a random one. Once in a process, before the first string is hashed.
void initialise_hash_key();

struct HashKey {
    uint64_t words[2];
};
HashKey hash_key_of_seed(uint32_t seed);
extern HashKey process_hash_key;

// Never -1; 0 for no bytes.
int64_t hash_of_bytes(std::string_view data, HashKey const& key = process_hash_key);
// Of WTF-8, as CPython hashes its narrowest form.
int64_t hash_of_text(std::string_view text, bool is_ascii, HashKey const& key = process_hash_key);

}  // namespace gossamer
