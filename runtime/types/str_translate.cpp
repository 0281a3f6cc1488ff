#include "runtime/core/str_text.hpp"
#include "runtime/types/str_methods.hpp"

namespace gossamer {

namespace {

// What the table gives for a code point, appended to out. nothing_found: the character stays as it is.
enum class Translated : uint8_t { failed, done };

Translated append_translation(std::string& out, char32_t c, Value table) {
    Owned const found = get_item(table, Value::integer(c));
    if (!found) {
        if (!is_pending(lookup_error_type)) return Translated::failed;
        clear_pending();
        append_utf8(out, c);
        return Translated::done;
    }
    if (found.get().is_none()) return Translated::done;
    if (Str* const text = as_str(found)) {
        out.append(text->view());
        return Translated::done;
    }
    if (!is_int(found)) {
        raise(type_error_type, "character mapping must return integer, None or str");
        return Translated::failed;
    }
    auto const number = fitting_int64(found);
    if (!number || *number < 0 || *number > 0x10FFFF) {
        raise(value_error_type, "character mapping must be in range(0x110000)");
        return Translated::failed;
    }
    append_utf8(out, static_cast<char32_t>(*number));
    return Translated::done;
}

bool insert_pair(Dict& dict, char32_t from, Value to) { return insert(dict, Value::integer(from), to); }

// A dict of one argument: string keys become numbers.
Value table_of_dict(Value x) {
    Dict* const given = is_exactly(x, dict_type) ? &x.as<Dict>() : nullptr;
    if (!given) return raise(type_error_type, "if you give only one argument to maketrans it must be a dict");
    Ref<Dict> table = TRY(make_dict());
    uint32_t position = 0;
    while (DictEntry* const entry = next_entry(*given, position)) {
        Value key = entry->key;
        if (Str* const text = as_str(key)) {
            if (text->length != 1)
                return raise(value_error_type, "string keys in translate table must be of length 1");
            key = Value::integer(code_point_at(*text, 0));
        } else if (!is_int(key)) {
            return raise(type_error_type, "keys in translate table must be strings or integers");
        }
        TRY(insert(*table, key, entry->value));
    }
    return table.release_value();
}

Str* string_argument(Value value, int number) {
    Str* const text = as_str(value);
    if (!text) raise(type_error_type, "maketrans() argument {} must be str, not {}", number, shown_type(value));
    return text;
}

}  // namespace

Value str_translate(Str& self, Value table) {
    std::string out;
    out.reserve(self.bytes);
    // Of ASCII texts each character is looked up once, as long as what comes out is single ASCII characters.
    constexpr uint8_t not_asked = 0xFF, deleted = 0xFE;
    uint8_t known[128];
    bool is_simple = self.is_ascii();
    if (is_simple) std::fill(std::begin(known), std::end(known), not_asked);
    for (char32_t const c : code_points(self.view())) {
        if (is_simple && known[c] != not_asked) {
            if (known[c] != deleted) out.push_back(static_cast<char>(known[c]));
            continue;
        }
        size_t const before = out.size();
        if (append_translation(out, c, table) == Translated::failed) return empty;
        if (!is_simple) continue;
        if (out.size() == before) known[c] = deleted;
        else if (out.size() == before + 1 && static_cast<unsigned char>(out.back()) < 128)
            known[c] = static_cast<unsigned char>(out.back());
        else is_simple = false;
    }
    return make_str(out).release_value();
}

Value str_maketrans(Value x, Value y, Value z) {
    Str* const to = y ? string_argument(y, 2) : nullptr;
    if (y && !to) return empty;
    Str* const removed = z ? string_argument(z, 3) : nullptr;
    if (z && !removed) return empty;
    if (!to) return table_of_dict(x);
    Str* const from = as_str(x);
    if (!from) return raise(type_error_type, "first maketrans argument must be a string if there is a second argument");
    if (from->length != to->length)
        return raise(value_error_type, "the first two maketrans arguments must have equal length");
    Ref<Dict> table = TRY(make_dict());
    char const* target = to->text;
    for (char32_t const c : code_points(from->view()))
        TRY(insert_pair(*table, c, Value::integer(next_code_point(target))));
    if (removed)
        for (char32_t const c : code_points(removed->view())) TRY(insert_pair(*table, c, none));
    return table.release_value();
}

}  // namespace gossamer
