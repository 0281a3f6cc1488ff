// UTF-7: ASCII that stands for itself, and runs of UTF-16 in base 64 between '+' and '-' (RFC 2152).
#include "runtime/core/str_text.hpp"
#include "runtime/types/codec_tables.hpp"

namespace gossamer::codecs {

namespace {

constexpr char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

int digit_value(char c) {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

bool stands_for_itself(char32_t c) {
    return (c >= 32 && c < 126 && c != '+' && c != '\\') || c == '\t' || c == '\n' || c == '\r';
}

// A run of base 64 being read: bits not used yet, and the first half of a pair.
struct Run {
    uint32_t buffer = 0;
    int bits = 0;
    char32_t high = 0;

    void take(std::string& out, int value) {
        buffer = buffer << 6 | static_cast<uint32_t>(value);
        bits += 6;
        if (bits < 16) return;
        bits -= 16;
        char32_t const unit = buffer >> bits;
        buffer &= (1u << bits) - 1;
        if (high && unit >= 0xDC00 && unit <= 0xDFFF) {
            append_utf8(out, 0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00));
            high = 0;
            return;
        }
        if (high) append_utf8(out, std::exchange(high, 0));
        if (unit >= 0xD800 && unit <= 0xDBFF)
            high = unit;
        else
            append_utf8(out, unit);
    }
};

}  // namespace

bool decode_utf7(std::string& out, std::string_view data, Manner manner) {
    Run run;
    bool in_run = false;
    size_t begin = 0, at = 0;  // begin: of the run
    auto const problem = [&](char const* reason) {
        return handle_decode_problem(out, {manner.encoding, manner.errors, manner.handling, data, begin, at, reason});
    };
    for (;;) {
        while (at < data.size()) {
            char const c = data[at];
            if (in_run) {
                if (int const value = digit_value(c); value >= 0) {
                    run.take(out, value);
                    ++at;
                    continue;
                }
                in_run = false;
                char const* const reason = run.bits >= 6                ? "partial character in shift sequence"
                                           : run.bits > 0 && run.buffer ? "non-zero padding bits in shift sequence"
                                                                        : nullptr;
                if (reason) {
                    ++at;
                    at = TRY(problem(reason));
                    continue;
                }
                if (run.high && static_cast<unsigned char>(c) < 128 && c != '+') append_utf8(out, run.high);
                run.high = 0;
                if (c == '-') ++at;
            } else if (c == '+') {
                begin = at++;
                if (at < data.size() && data[at] == '-') {
                    out += '+';
                    ++at;
                } else if (at < data.size() && digit_value(data[at]) < 0) {
                    ++at;
                    at = TRY(problem("ill-formed sequence"));
                } else {
                    in_run = true;
                    run = {};
                }
            } else if (static_cast<unsigned char>(c) < 128) {
                out += c;
                ++at;
            } else {
                begin = at++;
                at = TRY(problem("unexpected special character"));
            }
        }
        bool const is_open = in_run && (run.high || run.bits >= 6 || (run.bits > 0 && run.buffer));
        in_run = false;
        if (!is_open) return true;
        at = TRY(problem("unterminated shift sequence"));
        if (at >= data.size()) return true;
    }
}

bool encode_utf7(std::string& out, Str& text, Manner) {
    uint32_t buffer = 0;
    int bits = 0;
    bool in_run = false;
    auto const put_unit = [&](char32_t unit) {
        buffer = buffer << 16 | unit;
        bits += 16;
        while (bits >= 6) {
            bits -= 6;
            out += digits[buffer >> bits & 63];
            buffer &= (1u << bits) - 1;
        }
    };
    auto const end_run = [&] {
        if (bits) out += digits[buffer << (6 - bits) & 63];
        buffer = 0;
        bits = 0;
        in_run = false;
    };
    for (char32_t const c : code_points(text.view())) {
        if (stands_for_itself(c)) {
            if (in_run) {
                end_run();
                // Whatever is no digit ends the run by itself.
                if (digit_value(static_cast<char>(c)) >= 0 || c == '-') out += '-';
            }
            out += static_cast<char>(c);
        } else if (c == '+' && !in_run) {
            out += "+-";
        } else {
            if (!in_run) out += '+';
            in_run = true;
            if (c >= 0x10000) {
                put_unit(0xD800 + ((c - 0x10000) >> 10));
                put_unit(0xDC00 + ((c - 0x10000) & 0x3FF));
            } else
                put_unit(c);
        }
    }
    if (in_run) {
        end_run();
        out += '-';
    }
    return true;
}

size_t whole_utf7(std::string_view data) {
    size_t begin = 0;
    bool in_run = false;
    for (size_t at = 0; at < data.size(); ++at) {
        if (in_run)
            in_run = digit_value(data[at]) >= 0;
        else if (data[at] == '+') {
            in_run = true;
            begin = at;
        }
    }
    return in_run ? begin : data.size();
}

}  // namespace gossamer::codecs
