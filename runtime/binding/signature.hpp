// The signature of a built-in function, written as text and taken apart while compiling:
//
//     "pop(index=-1, /)"   "sort(*, key=None, reverse=False)"   "max(*args, key=None)"   "update(*args, **kwargs)"
//
// Names, kinds and defaults come from this text alone; the C++ function's parameters must agree in number,
// or it does not compile. A default that is no number, None, True or False reaches C++ as `empty`.
#pragma once
#include <array>
#include <cstddef>

#include "runtime/value/value.hpp"

namespace gossamer {

// A string literal as a template argument.
template <size_t N> struct Text {
    char chars[N];
    consteval Text(char const (&literal)[N]) {
        for (size_t i = 0; i < N; ++i) chars[i] = literal[i];
    }
};

enum class ParameterKind : uint8_t { positional_only, positional_or_keyword, keyword_only, varargs, varkeywords };

struct Parameter {
    char name[24] = {};
    ParameterKind kind = ParameterKind::positional_or_keyword;
    bool is_required = true;
    Value fallback;
};

struct SignatureView {
    Parameter const* parameters;
    uint8_t count;                // all
    uint8_t positional;           // that can be given by position
    uint8_t required_positional;  // the first so many positional ones are required
    bool has_varargs, has_varkeywords, has_keyword_only, all_positional_only;
};

namespace detail {
template <size_t N> consteval size_t count_parameters(Text<N> const& text) {
    size_t count = 0, depth = 0, i = 0;
    while (text.chars[i] != '(') ++i;
    bool any = false;
    bool bare = true;  // '/' and '*' alone are no parameters
    size_t letters = 0;
    for (++i;; ++i) {
        char const c = text.chars[i];
        if (depth == 0 && (c == ',' || c == ')')) {
            if (any && !(bare && letters == 1)) ++count;
            any = false, bare = true, letters = 0;
            if (c == ')') break;
            continue;
        }
        if (c == '(' || c == '[') ++depth;
        if (c == ')' || c == ']') --depth;
        if (c != ' ') {
            any = true, ++letters;
            if (c != '*' && c != '/') bare = false;
        }
    }
    return count;
}

template <size_t Count> struct Parsed {
    std::array<Parameter, Count + 1> parameters{};
    char name[40] = {};
    uint8_t positional = 0, required_positional = 0;
    bool has_varargs = false, has_varkeywords = false, has_keyword_only = false, all_positional_only = true;
};

template <size_t Count, size_t N> consteval Parsed<Count> parse_signature(Text<N> const& text) {
    Parsed<Count> result;
    size_t i = 0;
    for (; text.chars[i] != '('; ++i) result.name[i] = text.chars[i];
    ++i;
    size_t at = 0;
    bool keyword_only = false;
    while (text.chars[i] != ')') {
        while (text.chars[i] == ' ' || text.chars[i] == ',') ++i;
        if (text.chars[i] == ')') break;
        if (text.chars[i] == '/') {
            for (size_t k = 0; k < at; ++k) result.parameters[k].kind = ParameterKind::positional_only;
            ++i;
            continue;
        }
        Parameter parameter;
        if (keyword_only) parameter.kind = ParameterKind::keyword_only;
        if (text.chars[i] == '*') {
            ++i;
            keyword_only = true;
            if (text.chars[i] == ',') continue;  // a bare star
            if (text.chars[i] == '*')
                ++i, parameter.kind = ParameterKind::varkeywords, result.has_varkeywords = true;
            else
                parameter.kind = ParameterKind::varargs, result.has_varargs = true;
            parameter.is_required = false;
        }
        size_t n = 0;
        while (text.chars[i] != ',' && text.chars[i] != ')' && text.chars[i] != '=' && text.chars[i] != ' ')
            parameter.name[n++] = text.chars[i++];
        while (text.chars[i] == ' ') ++i;
        if (text.chars[i] == '=') {
            ++i;
            parameter.is_required = false;
            char const c = text.chars[i];
            size_t depth = 0;
            size_t const begin = i;
            char quote = 0;
            for (;; ++i) {
                char const d = text.chars[i];
                if (quote) {
                    if (d == quote) quote = 0;
                    continue;
                }
                if (d == '\'' || d == '"') {
                    quote = d;
                    continue;
                }
                if (d == '(' || d == '[') ++depth;
                if (depth == 0 && (d == ',' || d == ')')) break;
                if (d == ')' || d == ']') --depth;
            }
            if (c == 'N' && text.chars[begin + 1] == 'o')
                parameter.fallback = none;
            else if (c == 'T')
                parameter.fallback = true_value;
            else if (c == 'F')
                parameter.fallback = false_value;
            else if ((c >= '0' && c <= '9') || c == '-') {
                int64_t number = 0;
                bool plain = true;
                for (size_t k = begin + (c == '-'); k < i; ++k) {
                    if (text.chars[k] < '0' || text.chars[k] > '9')
                        plain = false;
                    else
                        number = number * 10 + (text.chars[k] - '0');
                }
                if (plain) parameter.fallback = Value::integer(c == '-' ? -number : number);
            }
        }
        result.parameters[at++] = parameter;
    }
    for (size_t k = 0; k < at; ++k) {
        Parameter const& parameter = result.parameters[k];
        if (parameter.kind == ParameterKind::positional_only ||
            parameter.kind == ParameterKind::positional_or_keyword) {
            ++result.positional;
            if (parameter.is_required) ++result.required_positional;
        }
        if (parameter.kind == ParameterKind::keyword_only) result.has_keyword_only = true;
        if (parameter.kind != ParameterKind::positional_only) result.all_positional_only = false;
    }
    return result;
}
}  // namespace detail

template <Text S> struct Signature {
    static constexpr size_t count = detail::count_parameters(S);
    static constexpr auto parsed = detail::parse_signature<count>(S);
    static constexpr SignatureView view{
        parsed.parameters.data(), uint8_t(count),         parsed.positional,       parsed.required_positional,
        parsed.has_varargs,       parsed.has_varkeywords, parsed.has_keyword_only, parsed.all_positional_only};
};

}  // namespace gossamer
