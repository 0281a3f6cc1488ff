#include "lang/syntax/string_literals.hpp"

#include <cstdio>

#include "lang/source/utf8.hpp"
#include "lang/syntax/characters.hpp"
#include "runtime/unicode/character_names.hpp"

namespace gossamer::syntax {

static bool is_octal(char c) { return c >= '0' && c <= '7'; }

// Up to three octal digits from body[i]; moves i past them.
static unsigned read_octal(std::string_view body, size_t& i) {
    unsigned value = 0;
    for (size_t end = i + 3; i < end && i < body.size() && is_octal(body[i]); ++i)
        value = value * 8 + unsigned(body[i] - '0');
    return value;
}

// The escapes that str and bytes share and that stand for one character; 0 if c is not one of them.
static char simple_escape(char c) {
    switch (c) {
        case '\\':
        case '\'':
        case '"': return c;
        case 'a': return '\a';
        case 'b': return '\b';
        case 'f': return '\f';
        case 'n': return '\n';
        case 'r': return '\r';
        case 't': return '\t';
        case 'v': return '\v';
        default: return 0;
    }
}

namespace {

// Decodes the escapes of a str. CPython first rewrites what is not ASCII as \UXXXXXXXX and then runs the
// unicode_escape codec, so its messages count ten bytes for each such character; `shift_` keeps the account.
class StrDecoder {
public:
    StrDecoder(std::string_view body, LiteralValue& result) : body_(body), result_(result) {}

    bool decode(std::string& out) {
        while (i_ < body_.size()) {
            size_t next = std::min(body_.find('\\', i_), body_.size());
            count_wide(body_.substr(i_, next - i_));
            out.append(body_.substr(i_, next - i_));
            i_ = next;
            if (i_ < body_.size() && !escape(out)) return false;
        }
        return true;
    }

private:
    // By how much more the messages count than there are bytes.
    static long widening(std::string_view text) {
        long more = 0;
        for (unsigned char c : text) more += (c >= 0xC0 ? 10 : 0) - (c >= 0x80 ? 1 : 0);
        return more;
    }
    void count_wide(std::string_view text) { shift_ += widening(text); }

    bool escape(std::string& out) {
        size_t const start = i_++;
        if (i_ >= body_.size()) {
            out += '\\';  // only before a brace in an f-string
            warn(start);
            return true;
        }
        char const c = body_[i_];
        if (char plain = simple_escape(c)) {
            out += plain;
            ++i_;
        } else if (c == '\n') {
            ++i_;
        } else if (is_octal(c)) {
            unsigned value = read_octal(body_, i_);
            if (value > 0377) note(body_.substr(start, i_ - start));
            source::append_utf8(out, value);
        } else if (c == 'x') {
            return hex(out, start, 2, "truncated \\xXX escape");
        } else if (c == 'u') {
            return hex(out, start, 4, "truncated \\uXXXX escape");
        } else if (c == 'U') {
            return hex(out, start, 8, "truncated \\UXXXXXXXX escape");
        } else if (c == 'N') {
            return named(out, start);
        } else {
            out += '\\';
            if (static_cast<unsigned char>(c) < 0x80) warn(start);
        }
        return true;
    }

    bool hex(std::string& out, size_t start, int digits, char const* message) {
        ++i_;
        char32_t value = 0;
        int seen = 0;
        for (; seen < digits && i_ < body_.size() && hex_value(body_[i_]) >= 0; ++seen, ++i_)
            value = value * 16 + char32_t(hex_value(body_[i_]));
        if (seen < digits) return fail(start, i_, message);
        if (value > 0x10FFFF) return fail(start, i_, "illegal Unicode character");
        source::append_utf8(out, value);
        return true;
    }

    bool named(std::string& out, size_t start) {
        ++i_;
        if (i_ >= body_.size() || body_[i_] != '{') return fail(start, i_, "malformed \\N character escape");
        size_t close = body_.find('}', i_);
        if (close == std::string_view::npos || close == i_ + 1)
            return fail(start, close == std::string_view::npos ? body_.size() : close,
                        "malformed \\N character escape");
        int32_t c = unicode::character_named(body_.substr(i_ + 1, close - i_ - 1));
        i_ = close + 1;
        if (c < 0) return fail(start, i_, "unknown Unicode character name");
        source::append_utf8(out, char32_t(c));
        return true;
    }

    bool fail(size_t start, size_t end, char const* message) {
        long first = long(start) + shift_, last = long(end) + shift_ - 1;
        last += widening(body_.substr(start, end - start));
        result_.error = "(unicode error) 'unicodeescape' codec can't decode byte";
        if (first == last)
            result_.error += " 0x5c in position " + std::to_string(first);
        else
            result_.error += "s in position " + std::to_string(first) + "-" + std::to_string(last);
        result_.error += std::string(": ") + message;
        return false;
    }

    void warn(size_t start) {
        size_t end = start + 1;
        if (end < body_.size())
            source::decode_utf8(body_, end);
        else
            ++end;  // the brace after it: just outside of body_, but inside of the source
        note({body_.data() + start, end - start});
    }
    void note(std::string_view text) {
        if (result_.bad_escape.empty()) result_.bad_escape = text;
    }

    std::string_view body_;
    LiteralValue& result_;
    size_t i_ = 0;
    long shift_ = 0;
};

bool decode_bytes(std::string_view body, std::string& out, LiteralValue& result) {
    for (size_t i = 0; i < body.size();) {
        if (body[i] != '\\' || i + 1 >= body.size()) {
            out += body[i++];
            continue;
        }
        size_t const start = i++;
        char const c = body[i];
        if (char plain = simple_escape(c)) {
            out += plain;
            ++i;
        } else if (c == '\n') {
            ++i;
        } else if (is_octal(c)) {
            unsigned value = read_octal(body, i);
            if (value > 0377 && result.bad_escape.empty()) result.bad_escape = body.substr(start, i - start);
            out += char(value & 0xFF);
        } else if (c == 'x') {
            if (i + 2 < body.size() + 0 && hex_value(body[i + 1]) >= 0 && hex_value(body[i + 2]) >= 0) {
                out += char(hex_value(body[i + 1]) * 16 + hex_value(body[i + 2]));
                i += 3;
            } else {
                result.error = "(value error) invalid \\x escape at position " + std::to_string(start);
                return false;
            }
        } else {
            out += '\\';
            if (result.bad_escape.empty()) result.bad_escape = body.substr(start, 2);
        }
    }
    return true;
}

}  // namespace

std::string bad_escape_warning(std::string_view bad_escape) {
    bool octal = bad_escape.size() > 1 && is_octal(bad_escape[1]);
    return std::string(octal ? "invalid octal escape sequence '" : "invalid escape sequence '") +
           std::string(bad_escape) + "'";
}

LiteralValue literal_value(Token const& token, std::string_view source, Arena& arena) {
    LiteralValue result;
    std::string_view body = source.substr(token.start, token.end - token.start);
    if (token.kind == TokenKind::String) {
        size_t quotes = token.flags & string_triple ? 3 : 1;
        body = body.substr(token.prefix + quotes, body.size() - token.prefix - 2 * quotes);
        if ((token.flags & string_bytes) && (token.flags & string_non_ascii)) {
            result.error = "bytes can only contain ASCII literal characters";
            return result;
        }
    }
    if (token.flags & string_doubled_brace) body.remove_suffix(1);
    result.text = body;
    if ((token.flags & string_raw) || !(token.flags & string_backslash)) return result;
    std::string decoded;
    decoded.reserve(body.size());
    bool good =
        token.flags & string_bytes ? decode_bytes(body, decoded, result) : StrDecoder(body, result).decode(decoded);
    if (good) result.text = arena.copy(decoded);
    return result;
}

LiteralValue decoded_text(std::string_view text, Arena& arena) {
    LiteralValue result;
    std::string decoded;
    if (StrDecoder(text, result).decode(decoded)) result.text = arena.copy(decoded);
    return result;
}

}  // namespace gossamer::syntax
