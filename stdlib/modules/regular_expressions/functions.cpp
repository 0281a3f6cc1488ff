// The module _re: the functions of re, and the patterns they remember.
#include <cstddef>

#include "runtime/protocol/warn.hpp"
#include "runtime/runtime.hpp"
#include "runtime/types/bytes.hpp"
#include "stdlib/modules/native_iterator.hpp"
#include "stdlib/modules/native_module.hpp"
#include "stdlib/modules/regular_expressions/objects.hpp"

namespace gossamer::regular_expressions {

Type functions_type;

namespace {

constexpr uint32_t most_remembered = 512;  // patterns
constexpr size_t quick_places = 64;

// What the functions are bound to. Patterns are found by the address of their text first, for most texts are
// constants of the program; then by what stands in it.
struct Functions : Object {
    Dict* remembered;  // (class, text, flags) to pattern
    struct Quick {
        Value pattern;  // owned or empty; it holds its text, so that no other has the address
        int64_t flags;
    } quick[quick_places];
    static constexpr char const* names[] = {"the patterns it remembers", "a pattern it remembers"};
    template <class Each> void each(Each each) {
        each(remembered);
        for (Quick& place : quick) each(place.pattern);
    }
};

Functions& functions_of(Value value) { return value.as<Functions>(); }

Functions::Quick& place_of(Functions& functions, Value source, int64_t flags) {
    return functions.quick[(source.bits >> 4 ^ static_cast<uint64_t>(flags)) % quick_places];
}

Owned remembered_or_new(Functions& functions, Value source, int64_t flags) {
    Owned const number(make_int(flags));
    Ref<Tuple> const key = make_tuple({Value::of(&type_of(source)), source, number.get()});
    auto const hashed = hash(key.value());
    if (!hashed) return {};
    auto const found = lookup(*functions.remembered, key.value(), *hashed);
    if (!found) return {};
    if (*found) return Owned(*found);
    if (!as_str(source) && !as_bytes(source))
        return raise(type_error_type, "first argument must be string or compiled pattern");
    Owned pattern = TRY(Owned(compile_pattern(source, flags)));
    if (flags & debug) return pattern;
    if (functions.remembered->live >= most_remembered) {
        uint32_t position = 0;
        DictEntry* const oldest = next_entry(*functions.remembered, position);
        Owned const oldest_key = Owned::share(oldest->key);
        auto const taken = take(*functions.remembered, oldest_key.get());
        if (!taken) return {};
        release(*taken);
    }
    if (!insert(*functions.remembered, key.value(), pattern.get(), *hashed)) return {};
    return pattern;
}

std::optional<int64_t> flags_of(Value flags) {
    if (!flags) return 0;
    if (flags.is_integer()) return flags.as_integer();
    if (!is_instance(flags, int_type) && !flags.is_boolean())
        return raise(type_error_type, "unsupported operand type(s) for &: '{}' and 'RegexFlag'",
                     type_of(flags).name_text());
    return to_int64(flags);
}

// The pattern of a text, or the pattern itself.
Owned to_pattern(Functions& functions, Value source, Value flags) {
    auto const number = flags_of(flags);
    if (!number) return {};
    Functions::Quick const& place = place_of(functions, source, *number);
    if (place.pattern && place.flags == *number && place.pattern.as<Pattern>().source == source)
        return Owned::share(place.pattern);
    if (is_instance(source, pattern_type)) {
        if (*number) return raise(value_error_type, "cannot process flags argument with a compiled pattern");
        return Owned::share(source);
    }
    Owned pattern = TRY(remembered_or_new(functions, source, *number));
    if (pattern.get().as<Pattern>().source == source && !(*number & debug)) {
        // Found anew: compiling may have run program code.
        Functions::Quick& quick = place_of(functions, source, *number);
        quick.flags = *number;
        store(quick.pattern, retain(pattern.get()));
    }
    return pattern;
}

Value method_of(Value pattern, Native const& native, std::initializer_list<Value> arguments) {
    return native.invoke(native, pattern, {arguments.begin(), static_cast<uint32_t>(arguments.size()), nullptr});
}

template <size_t which> Value simple(Value self, Value source, Value string, Value flags) {
    Owned const pattern = TRY(to_pattern(functions_of(self), source, flags));
    return method_of(pattern.get(), pattern_methods()[which], {string});
}

// sub, subn and split take count, maxsplit and flags by position too, which is on its way out.
struct Optional {
    char const* name;
    Value value;
};
bool take_optional(char const* function, Arguments const& arguments, uint32_t needed, char const* const* required,
                   Value* values, Optional& first, Optional& second) {
    uint32_t const given = arguments.positional;
    if (given > needed + 2)
        return raise(type_error_type, "{}() takes from {} to {} positional arguments but {} were given", function,
                     needed, needed + 2, given);
    for (uint32_t i = 0; i < needed; ++i) values[i] = i < given ? arguments[i] : empty;
    size_t const named = arguments.keywords ? arguments.keywords->size : 0;
    for (size_t k = 0; k < named; ++k) {
        std::string_view const name = arguments.keywords->items[k].as<Str>().view();
        Value const value = arguments[given + k];
        Value* place = nullptr;
        for (uint32_t i = 0; i < needed; ++i)
            if (name == required[i]) place = &values[i];
        if (name == first.name) place = &first.value;
        if (name == second.name) place = &second.value;
        if (!place) return raise(type_error_type, "{}() got an unexpected keyword argument '{}'", function, name);
        if (*place) return raise(type_error_type, "{}() got multiple values for argument '{}'", function, name);
        *place = value;
    }
    std::vector<std::string> missing;
    for (uint32_t i = 0; i < needed; ++i)
        if (!values[i]) missing.push_back(fmt::format("'{}'", required[i]));
    if (!missing.empty()) {
        std::string list = missing[0];
        for (size_t i = 1; i < missing.size(); ++i)
            list += (i + 1 < missing.size() ? ", " : missing.size() > 2 ? ", and " : " and ") + missing[i];
        return raise(type_error_type, "{}() missing {} required positional argument{}: {}", function, missing.size(),
                     missing.size() == 1 ? "" : "s", list);
    }
    for (uint32_t i = needed; i < given; ++i) {
        Optional& optional = i == needed ? first : second;
        if (optional.value)
            return raise(type_error_type, "{}() got multiple values for argument '{}'", function, optional.name);
        if (!warn(deprecation_warning_type, "'{}' is passed as positional argument", optional.name)) return false;
        optional.value = arguments[i];
    }
    return true;
}

template <size_t which> Value replace(Value self, Arguments const& arguments) {
    static constexpr char const* required[] = {"pattern", "repl", "string"};
    Value values[3];
    Optional count{"count", empty}, flags{"flags", empty};
    if (!take_optional(pattern_methods()[which].name, arguments, 3, required, values, count, flags)) return empty;
    Owned const pattern = TRY(to_pattern(functions_of(self), values[0], flags.value));
    return method_of(pattern.get(), pattern_methods()[which],
                     {values[1], values[2], count.value ? count.value : Value::integer(0)});
}

template <size_t which> Value split(Value self, Arguments const& arguments) {
    static constexpr char const* required[] = {"pattern", "string"};
    Value values[2];
    Optional most{"maxsplit", empty}, flags{"flags", empty};
    if (!take_optional("split", arguments, 2, required, values, most, flags)) return empty;
    Owned const pattern = TRY(to_pattern(functions_of(self), values[0], flags.value));
    return method_of(pattern.get(), pattern_methods()[which], {values[1], most.value ? most.value : Value::integer(0)});
}

Value compile(Value self, Value source, Value flags) { return to_pattern(functions_of(self), source, flags).release(); }

bool purge(Value self) {
    Functions& functions = functions_of(self);
    for (auto& place : functions.quick) drop(place.pattern);
    clear(*functions.remembered);
    return true;
}

bool is_special(char c) { return std::string_view("()[]{}?*+-|^$\\.&~# \t\n\r\v\f").find(c) != std::string_view::npos; }
std::string escaped(std::string_view text) {
    std::string out;
    for (char const c : text) {
        if (is_special(c)) out += '\\';
        out += c;
    }
    return out;
}
Value escape(Value, Value text) {
    if (Str* const str = as_str(text)) return make_str(escaped(str->view())).release_value();
    BufferView const buffer(text);
    if (!buffer) {
        if (is_pending()) return empty;
        return raise(type_error_type, "decoding to str: need a bytes-like object, {} found", type_of(text).name_text());
    }
    return make_bytes(escaped(buffer.view())).release_value();
}

constexpr Native functions[] = {
    method<&simple<0>, "match(pattern, string, flags=0)">(
        "Try to apply the pattern at the start of the string, returning\na Match object, or None if no match was "
        "found."),
    method<&simple<1>, "fullmatch(pattern, string, flags=0)">(
        "Try to apply the pattern to all of the string, returning\na Match object, or None if no match was found."),
    method<&simple<2>, "search(pattern, string, flags=0)">(
        "Scan through string looking for a match to the pattern, returning\na Match object, or None if no match was "
        "found."),
    method<&replace<3>, "sub(pattern, repl, string, count=0, flags=0)">(
        "Return the string with the leftmost non-overlapping finds of the pattern replaced by repl: a text, in which "
        "backslashes are seen to, or a function that is given the match."),
    method<&replace<4>, "subn(pattern, repl, string, count=0, flags=0)">(
        "Return a 2-tuple: what sub() returns, and the number of replacements."),
    method<&simple<5>, "findall(pattern, string, flags=0)">(
        "Return a list of all finds that do not overlap; of their groups, if there are any."),
    method<&split<6>, "split(pattern, string, maxsplit=0, flags=0)">(
        "Split the string where the pattern is found, and return a list of the parts; of the groups too."),
    method<&simple<7>, "finditer(pattern, string, flags=0)">(
        "Return an iterator over all finds that do not overlap, as Match objects."),
    method<&compile, "compile(pattern, flags=0)">("Compile a regular expression pattern, returning a Pattern object."),
    method<&purge, "purge()">("Clear the regular expression caches"),
    method<&escape, "escape(pattern)">("Escape special characters in a string."),
};

void define_types() {
    define_pattern_type();
    define_match_type();
    define_scanner_types();
    define_type(
        functions_type,
        {.name = "_functions", .module = "re", .layout = &ListedLayout<Functions>::layout, .size = sizeof(Functions)});
}
FurtherTypes const types{define_types};

bool fill(Module& module) {
    auto* const holder = allocate_instance<Functions>(functions_type);
    if (!holder) return false;
    holder->remembered = nullptr;
    for (auto& place : holder->quick) place = {empty, 0};
    Ref<Functions> const owner = Ref<Functions>::adopt(holder);
    holder->remembered = make_dict().release();
    Str* const name = intern("re");
    for (Native const& native : functions)
        put(*module.dict, intern(native.name), make_native_function(native, owner.value(), name).value());
    put(*module.dict, intern("Pattern"), Value::of(&pattern_type));
    put(*module.dict, intern("Match"), Value::of(&match_type));
    return true;
}

}  // namespace

}  // namespace gossamer::regular_expressions

namespace gossamer {
extern NativeModule const regular_expressions_module;
NativeModule const regular_expressions_module{"_re", regular_expressions::fill};
}  // namespace gossamer
