#include "lang/syntax/names.hpp"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include <cstring>
#include <string>

#include "lang/source/utf8.hpp"

namespace gossamer::syntax {

NameTable::NameTable(Arena& arena) : arena_(arena), slots_(1024, nullptr) {
    for (int k = 0; k <= int(TokenKind::kw_yield); ++k) {
        auto text = spelling(TokenKind(k));
        auto* entry = const_cast<Entry*>(find_or_add(text, hash_of(text)));
        entry->kind = TokenKind(k);
    }
}

uint32_t NameTable::hash_of(std::string_view text) {
    uint32_t hash = hash_seed;
    for (unsigned char c : text) hash = hash_step(hash, c);
    return hash;
}

NameTable::Entry const* NameTable::find_or_add(std::string_view text, uint32_t hash) {
    size_t mask = slots_.size() - 1;
    // FNV's low bits are weak for short names; the fold brings the high ones in.
    for (size_t i = (hash ^ (hash >> 15)) & mask;; i = (i + 1) & mask) {
        Entry* entry = slots_[i];
        if (!entry) {
            if (count_ * 2 > slots_.size()) {
                grow();
                return find_or_add(text, hash);
            }
            slots_[i] = entry = add(text, hash);
            ++count_;
            // Most names are ASCII and their own normal form. Looking the form up may grow the table, so
            // nothing below may use `i`.
            for (unsigned char c : text) {
                if (c >= 0x80) {
                    std::string form = normalised(text);
                    if (form != text) entry->canonical = find_or_add(form, hash_of(form))->canonical;
                    break;
                }
            }
            return entry;
        }
        if (entry->hash == hash && entry->text == text) return entry;
    }
}

NameTable::Entry* NameTable::add(std::string_view text, uint32_t hash) {
    auto* entry = arena_.make<Entry>();
    entry->text = arena_.copy(text);
    entry->hash = hash;
    entry->kind = TokenKind::Identifier;
    entry->canonical = entry;
    return entry;
}

void NameTable::grow() {
    std::vector<Entry*> old(slots_.size() * 2, nullptr);
    old.swap(slots_);
    size_t mask = slots_.size() - 1;
    for (Entry* entry : old) {
        if (!entry) continue;
        size_t i = (entry->hash ^ (entry->hash >> 15)) & mask;
        while (slots_[i]) i = (i + 1) & mask;
        slots_[i] = entry;
    }
}

// What Unicode 15.1 has and ICU's 15.0 has not: ideographs of extension I, and four characters inside of names.
static bool is_new_ideograph(char32_t c) { return c >= 0x2EBF0 && c <= 0x2EE5D; }
static bool is_new_part(char32_t c) { return c == 0x200C || c == 0x200D || c == 0x30FB || c == 0xFF65; }

size_t first_bad_character(std::string_view name) {
    for (size_t i = 0; i < name.size();) {
        size_t at = i;
        char32_t c = source::decode_utf8(name, i);
        bool good = at == 0 ? (c == '_' || u_hasBinaryProperty(UChar32(c), UCHAR_XID_START))
                            : u_hasBinaryProperty(UChar32(c), UCHAR_XID_CONTINUE) || is_new_part(c);
        if (!good && !is_new_ideograph(c)) return at;
    }
    return std::string_view::npos;
}

std::string normalised(std::string_view name) {
    UErrorCode status = U_ZERO_ERROR;
    auto const* nfkc = unorm2_getNFKCInstance(&status);
    if (U_FAILURE(status)) return std::string(name);
    std::u16string wide = source::utf16_from_utf8(name);
    std::u16string result(wide.size() * 4 + 32, u'\0');
    int32_t length =
        unorm2_normalize(nfkc, wide.data(), int32_t(wide.size()), result.data(), int32_t(result.size()), &status);
    if (status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        result.resize(size_t(length));
        length = unorm2_normalize(nfkc, wide.data(), int32_t(wide.size()), result.data(), length, &status);
    }
    if (U_FAILURE(status)) return std::string(name);
    result.resize(size_t(length));
    return source::utf8_from_utf16(result);
}

}  // namespace gossamer::syntax
