// The tables of interned strings. The process's one is filled while the built-in types are made, and only read
// afterwards: its strings are immortal, hashed beforehand and shared by all interpreters.
#include <bit>
#include <cstdlib>
#include <cstring>
#include <vector>

#include "runtime/core/str.hpp"
#include "runtime/core/str_hash.hpp"
#include "runtime/heap/context.hpp"

namespace gossamer {

struct InternTable {
    std::vector<Str*> slots = std::vector<Str*>(256);  // open addressing; a power of two
    size_t used = 0;

    Str* find(std::string_view text, uint64_t hash) const {
        size_t const mask = slots.size() - 1;
        for (size_t i = hash & mask; slots[i]; i = (i + 1) & mask)
            if (slots[i]->hash == hash && slots[i]->view() == text) return slots[i];
        return nullptr;
    }
    void add(Str* text) {
        if ((used + 1) * 2 > slots.size()) grow();
        place(text);
        ++used;
        text->flags |= is_interned;
    }

private:
    void place(Str* text) {
        size_t const mask = slots.size() - 1;
        size_t i = text->hash & mask;
        while (slots[i]) i = (i + 1) & mask;
        slots[i] = text;
    }
    void grow() {
        std::vector<Str*> old(slots.size() * 2);
        old.swap(slots);
        for (Str* text : old)
            if (text) place(text);
    }
};

CharacterStorage shared_characters[257];

namespace {

InternTable& shared_names() {
    static InternTable table;
    return table;
}

uint64_t hash_for_table(std::string_view text) {
    bool is_ascii = true;
    for (char const c : text) is_ascii &= static_cast<signed char>(c) >= 0;
    return static_cast<uint64_t>(hash_of_text(text, is_ascii));
}

void fill_immortal(Str* str, std::string_view text) {
    str->count = immortal_count;
    str->flags = 0;
    str->gc = 0;
    str->size_class = 0;
    str->shape = &str_type.root;
    str->breadcrumbs = nullptr;
    str->bytes = text.size();
    str->length = count_code_points(text);
    std::memcpy(str->text, text.data(), text.size());
    str->text[text.size()] = 0;
    str->hash = hash_for_table(text);
}

// Memory of the process's names, never given back.
Str* new_immortal(std::string_view text) {
    static char* free_room = nullptr;
    static size_t room_left = 0;
    size_t const bytes = (sizeof(Str) + text.size() + 1 + 15) & ~size_t{15};
    if (bytes > room_left) {
        room_left = std::max<size_t>(bytes, 64 * 1024);
        free_room = static_cast<char*>(std::aligned_alloc(16, (room_left + 15) & ~size_t{15}));
        if (!free_room) std::abort();
    }
    auto* const str = reinterpret_cast<Str*>(free_room);
    free_room += bytes;
    room_left -= bytes;
    fill_immortal(str, text);
    return str;
}

// The table of the current interpreter; null while the process is being made.
InternTable* own_names() { return current_context ? current_context->names : nullptr; }

Str* find_interned(std::string_view text, uint64_t hash) {
    if (Str* const shared = shared_names().find(text, hash)) return shared;
    return current_context && current_context->names ? current_context->names->find(text, hash) : nullptr;
}

}  // namespace

void define_shared_characters() {
    fill_immortal(empty_str(), "");
    shared_names().add(empty_str());
    for (unsigned code_point = 0; code_point < 256; ++code_point) {
        std::string text;
        append_utf8(text, code_point);
        Str* const character = shared_character(static_cast<unsigned char>(code_point));
        fill_immortal(character, text);
        shared_names().add(character);
    }
}

InternTable* make_intern_table() { return new InternTable; }

void destroy_intern_table(InternTable* table) {
    for (Str* text : table->slots)
        if (text) release(static_cast<Object*>(text));
    delete table;
}

Str* intern(std::string_view text) {
    uint64_t const hash = hash_for_table(text);
    if (Str* const known = find_interned(text, hash)) return known;
    if (!current_context || !current_context->names) {  // the process is being made
        Str* const name = new_immortal(text);
        shared_names().add(name);
        return name;
    }
    Str* const name = make_str(text).release();
    name->hash = hash;
    own_names()->add(name);
    return name;
}

Ref<Str> intern(Ref<Str> text) {
    if (!text || text->flags & is_interned || text->shape != &str_type.root) return text;
    auto const hash = static_cast<uint64_t>(hash_of(*text));
    if (Str* const known = find_interned(text->view(), hash)) return Ref<Str>::share(known);
    if (!current_context->names) return Ref<Str>::share(intern(text->view()));
    retain(static_cast<Object*>(text.get()));
    // While the process is being made, everything on the heap stays for ever.
    (own_names() ? *own_names() : shared_names()).add(text.get());
    return text;
}

int64_t hash_of(Str& text) {
    if (text.hash) [[likely]]
        return static_cast<int64_t>(text.hash);
    int64_t const hash = hash_of_text(text.view(), text.is_ascii());
    if (!is_immortal(text)) text.hash = static_cast<uint64_t>(hash);
    return hash;
}

}  // namespace gossamer
