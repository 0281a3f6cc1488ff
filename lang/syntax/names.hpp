#pragma once
// The table of names of one tree: equal names become one Symbol. Keywords are entered first, so one look-up
// tells a name from a keyword.

#include <cstdint>
#include <string_view>
#include <vector>

#include "lang/syntax/tokens.hpp"
#include "lang/syntax/tree.hpp"

namespace gossamer::syntax {

class NameTable {
public:
    explicit NameTable(Arena& arena);

    struct Entry : SymbolRecord {
        uint32_t hash;
        TokenKind kind;          // a keyword, or Identifier
        Entry const* canonical;  // the NFKC form; itself for most
    };

    // `hash` must be hash_of(text); the lexer works it out while it scans.
    Entry const* find_or_add(std::string_view text, uint32_t hash);
    Symbol intern(std::string_view text) { return find_or_add(text, hash_of(text))->canonical; }

    static constexpr uint32_t hash_seed = 2166136261u;
    static constexpr uint32_t hash_step(uint32_t hash, unsigned char c) { return (hash ^ c) * 16777619u; }
    static uint32_t hash_of(std::string_view text);

private:
    Entry* add(std::string_view text, uint32_t hash);
    void grow();

    Arena& arena_;
    std::vector<Entry*> slots_;  // open addressing; the size is a power of two
    size_t count_ = 0;
};

// The offset in `name` of the first code point that may not stand there by PEP 3131, or npos.
size_t first_bad_character(std::string_view name);

// The NFKC form of a name.
std::string normalised(std::string_view name);

}  // namespace gossamer::syntax
