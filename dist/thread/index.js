import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 782:
/***/ ((__unused_webpack_module, exports) => {

/*! crc32.js (C) 2014-present SheetJS -- http://sheetjs.com */
/* vim: set ts=2: */
/*exported CRC32C */
var CRC32C;
(function (factory) {
	/*jshint ignore:start */
	/*eslint-disable */
	if(typeof DO_NOT_EXPORT_CRC === 'undefined') {
		if(true) {
			factory(exports);
		} else {}
	} else {
		factory(CRC32C = {});
	}
	/*eslint-enable */
	/*jshint ignore:end */
}(function(CRC32C) {
CRC32C.version = '1.2.2';
/*global Int32Array */
function signed_crc_table() {
	var c = 0, table = new Array(256);

	for(var n =0; n != 256; ++n){
		c = n;
		c = ((c&1) ? (-2097792136 ^ (c >>> 1)) : (c >>> 1));
		c = ((c&1) ? (-2097792136 ^ (c >>> 1)) : (c >>> 1));
		c = ((c&1) ? (-2097792136 ^ (c >>> 1)) : (c >>> 1));
		c = ((c&1) ? (-2097792136 ^ (c >>> 1)) : (c >>> 1));
		c = ((c&1) ? (-2097792136 ^ (c >>> 1)) : (c >>> 1));
		c = ((c&1) ? (-2097792136 ^ (c >>> 1)) : (c >>> 1));
		c = ((c&1) ? (-2097792136 ^ (c >>> 1)) : (c >>> 1));
		c = ((c&1) ? (-2097792136 ^ (c >>> 1)) : (c >>> 1));
		table[n] = c;
	}

	return typeof Int32Array !== 'undefined' ? new Int32Array(table) : table;
}

var T0 = signed_crc_table();
function slice_by_16_tables(T) {
	var c = 0, v = 0, n = 0, table = typeof Int32Array !== 'undefined' ? new Int32Array(4096) : new Array(4096) ;

	for(n = 0; n != 256; ++n) table[n] = T[n];
	for(n = 0; n != 256; ++n) {
		v = T[n];
		for(c = 256 + n; c < 4096; c += 256) v = table[c] = (v >>> 8) ^ T[v & 0xFF];
	}
	var out = [];
	for(n = 1; n != 16; ++n) out[n - 1] = typeof Int32Array !== 'undefined' ? table.subarray(n * 256, n * 256 + 256) : table.slice(n * 256, n * 256 + 256);
	return out;
}
var TT = slice_by_16_tables(T0);
var T1 = TT[0],  T2 = TT[1],  T3 = TT[2],  T4 = TT[3],  T5 = TT[4];
var T6 = TT[5],  T7 = TT[6],  T8 = TT[7],  T9 = TT[8],  Ta = TT[9];
var Tb = TT[10], Tc = TT[11], Td = TT[12], Te = TT[13], Tf = TT[14];
function crc32_bstr(bstr, seed) {
	var C = seed ^ -1;
	for(var i = 0, L = bstr.length; i < L;) C = (C>>>8) ^ T0[(C^bstr.charCodeAt(i++))&0xFF];
	return ~C;
}

function crc32_buf(B, seed) {
	var C = seed ^ -1, L = B.length - 15, i = 0;
	for(; i < L;) C =
		Tf[B[i++] ^ (C & 255)] ^
		Te[B[i++] ^ ((C >> 8) & 255)] ^
		Td[B[i++] ^ ((C >> 16) & 255)] ^
		Tc[B[i++] ^ (C >>> 24)] ^
		Tb[B[i++]] ^ Ta[B[i++]] ^ T9[B[i++]] ^ T8[B[i++]] ^
		T7[B[i++]] ^ T6[B[i++]] ^ T5[B[i++]] ^ T4[B[i++]] ^
		T3[B[i++]] ^ T2[B[i++]] ^ T1[B[i++]] ^ T0[B[i++]];
	L += 15;
	while(i < L) C = (C>>>8) ^ T0[(C^B[i++])&0xFF];
	return ~C;
}

function crc32_str(str, seed) {
	var C = seed ^ -1;
	for(var i = 0, L = str.length, c = 0, d = 0; i < L;) {
		c = str.charCodeAt(i++);
		if(c < 0x80) {
			C = (C>>>8) ^ T0[(C^c)&0xFF];
		} else if(c < 0x800) {
			C = (C>>>8) ^ T0[(C ^ (192|((c>>6)&31)))&0xFF];
			C = (C>>>8) ^ T0[(C ^ (128|(c&63)))&0xFF];
		} else if(c >= 0xD800 && c < 0xE000) {
			c = (c&1023)+64; d = str.charCodeAt(i++)&1023;
			C = (C>>>8) ^ T0[(C ^ (240|((c>>8)&7)))&0xFF];
			C = (C>>>8) ^ T0[(C ^ (128|((c>>2)&63)))&0xFF];
			C = (C>>>8) ^ T0[(C ^ (128|((d>>6)&15)|((c&3)<<4)))&0xFF];
			C = (C>>>8) ^ T0[(C ^ (128|(d&63)))&0xFF];
		} else {
			C = (C>>>8) ^ T0[(C ^ (224|((c>>12)&15)))&0xFF];
			C = (C>>>8) ^ T0[(C ^ (128|((c>>6)&63)))&0xFF];
			C = (C>>>8) ^ T0[(C ^ (128|(c&63)))&0xFF];
		}
	}
	return ~C;
}
CRC32C.table = T0;
// $FlowIgnore
CRC32C.bstr = crc32_bstr;
// $FlowIgnore
CRC32C.buf = crc32_buf;
// $FlowIgnore
CRC32C.str = crc32_str;
}));


/***/ }),

/***/ 429:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BearerCredentialHandler: () => (/* binding */ BearerCredentialHandler),
/* harmony export */   HttpClient: () => (/* binding */ HttpClient),
/* harmony export */   getExecOutput: () => (/* binding */ getExecOutput)
/* harmony export */ });
/**
 * What the bundle gets in place of @actions/http-client, @actions/exec and long (see "paths" in tsconfig.json).
 * @actions/core imports the first two for OIDC tokens and for the name of the platform, which the action never asks
 * for; protobufjs takes long for 64-bit fields if it is there, and we read and write those ourselves. Without them the
 * bundle is 1 MB smaller, and holds no code that opens a connection or starts a program.
 */
function leftOut() {
    throw new TypeError('The bundle can neither open connections nor start programs');
}
class HttpClient {
    get = leftOut;
}
class BearerCredentialHandler {
    prepareRequest = leftOut;
}
const getExecOutput = leftOut;


/***/ }),

/***/ 170:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// minimal library entry point.


module.exports = __nccwpck_require__(18);


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


/**
 * Build type, one of `"full"`, `"light"` or `"minimal"`.
 * @name build
 * @type {string}
 * @const
 */
__webpack_unused_export__ = "minimal";

// Serialization
exports.Writer = __nccwpck_require__(745);
exports.BufferWriter = __nccwpck_require__(74);
exports.Reader = __nccwpck_require__(789);
exports.BufferReader = __nccwpck_require__(102);

// Utility
exports.util = __nccwpck_require__(186);
/* unused reexport */ __nccwpck_require__(575);
/* unused reexport */ __nccwpck_require__(937);
__webpack_unused_export__    = configure;

/* istanbul ignore next */
/**
 * Reconfigures the library according to the environment.
 * @returns {undefined}
 */
function configure() {
    exports.util.LongBits._configure(exports.util.Long);
    exports.Writer._configure(exports.BufferWriter);
    exports.Reader._configure(exports.BufferReader);
}

// Set up buffer utility according to the environment
configure();


/***/ }),

/***/ 789:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


module.exports = Reader;

var util      = __nccwpck_require__(186);

var BufferReader; // cyclic

var LongBits  = util.LongBits,
    utf8      = util.utf8;

/* istanbul ignore next */
function indexOutOfRange(reader, writeLength) {
    return RangeError("index out of range: " + reader.pos + " + " + (writeLength || 1) + " > " + reader.len);
}

/**
 * Constructs a new reader instance using the specified buffer.
 * @classdesc Wire format reader using `Uint8Array`.
 * @constructor
 * @param {Uint8Array} buffer Buffer to read from
 */
function Reader(buffer) {

    /**
     * Read buffer.
     * @type {Uint8Array}
     */
    this.buf = buffer;

    /**
     * Read buffer position.
     * @type {number}
     */
    this.pos = 0;

    /**
     * Read buffer length.
     * @type {number}
     */
    this.len = buffer.length;

    /**
     * Cached DataView for packed reads.
     * @type {DataView|null}
     */
    this.view = null;

    /**
     * Whether to discard unknown fields while decoding.
     * @type {boolean}
     */
    this.discardUnknown = Reader.discardUnknown;
}

function create_array(buffer) {
    // TODO: Remove plain array reader support in the next major release.
    if (Array.isArray(buffer))
        buffer = new Uint8Array(buffer);
    if (buffer instanceof Uint8Array)
        return new Reader(buffer);
    throw Error("illegal buffer");
}

var create = function create() {
    return util.Buffer
        ? function create_buffer_setup(buffer) {
            return (Reader.create = function create_buffer(buffer) {
                return util.Buffer.isBuffer(buffer)
                    ? new BufferReader(buffer)
                    /* istanbul ignore next */
                    : create_array(buffer);
            })(buffer);
        }
        /* istanbul ignore next */
        : create_array;
};

/**
 * Creates a new reader using the specified buffer.
 * @function
 * @param {Uint8Array|Buffer} buffer Buffer to read from
 * @returns {Reader|BufferReader} A {@link BufferReader} if `buffer` is a Buffer, otherwise a {@link Reader}
 * @throws {Error} If `buffer` is not a valid buffer
 */
Reader.create = create();

/**
 * Returns raw bytes from the backing buffer without advancing the reader.
 * @param {number} start Start offset
 * @param {number} end End offset
 * @returns {Uint8Array} Raw bytes
 */
Reader.prototype.raw = function read_raw(start, end) {
    return this.buf.subarray(start, end);
};

function readVarint32NearEnd(reader) {
    // Safely read up to four bytes of a varint32 near the reader limit
    var value = 0;
    for (var i = 0; i < 4; ++i) {
        if (reader.pos >= reader.len)
            throw indexOutOfRange(reader);
        var b = reader.buf[reader.pos++];
        value = (value | (b & 127) << i * 7) >>> 0;
        if (b < 128)
            return value;
    }
    throw indexOutOfRange(reader);
}

/**
 * Reads a varint as an unsigned 32 bit value.
 * @function
 * @returns {number} Value read
 */
Reader.prototype.uint32 = function read_uint32() {
    if (this.len - this.pos < 5) {
        if (this.pos >= this.len)
            throw indexOutOfRange(this);
        if (this.buf[this.pos] >= 128)
            return readVarint32NearEnd(this);
    }
    var buf = this.buf,
        pos = this.pos,
        value = (buf[pos] & 127) >>> 0;
    if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
    }
    value = (value | (buf[pos] & 127) << 7) >>> 0;
    if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
    }
    value = (value | (buf[pos] & 127) << 14) >>> 0;
    if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
    }
    value = (value | (buf[pos] & 127) << 21) >>> 0;
    if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
    }
    value = (value | (buf[pos] & 15) << 28) >>> 0;
    if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
    }

    for (var i = 0; i < 5; ++i) {
        /* istanbul ignore if */
        if (pos >= this.len) {
            this.pos = pos;
            throw indexOutOfRange(this);
        }
        if (buf[pos++] < 128) {
            this.pos = pos;
            return value;
        }
    }
    /* istanbul ignore next */
    this.pos = pos;
    throw Error("invalid varint encoding");
};

/**
 * Reads a field tag.
 * @function
 * @returns {number} Tag read
 */
Reader.prototype.tag = function read_tag() {
    if (this.len - this.pos < 5) {
        if (this.pos >= this.len)
            throw indexOutOfRange(this);
        if (this.buf[this.pos] >= 128)
            return readVarint32NearEnd(this);
    }
    var buf = this.buf,
        pos = this.pos,
        value = (buf[pos] & 127) >>> 0;
    if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
    }
    value = (value | (buf[pos] & 127) << 7) >>> 0;
    if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
    }
    value = (value | (buf[pos] & 127) << 14) >>> 0;
    if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
    }
    value = (value | (buf[pos] & 127) << 21) >>> 0;
    if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
    }
    value = (value | (buf[pos] & 15) << 28) >>> 0;
    if (buf[pos] < 128 && (buf[pos] & 112) === 0) {
        this.pos = pos + 1;
        return value;
    }

    this.pos = pos + 1;
    throw Error("invalid tag encoding");
};

/**
 * Reads a varint length prefix within signed 32 bit range.
 * @returns {number} Length read
 */
Reader.prototype.size = function read_size() {
    if (this.len - this.pos < 5) {
        if (this.pos >= this.len)
            throw indexOutOfRange(this);
        if (this.buf[this.pos] >= 128)
            return readVarint32NearEnd(this);
    }
    var buf = this.buf,
        pos = this.pos,
        value = (buf[pos] & 127) >>> 0;
    if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
    }
    value = (value | (buf[pos] & 127) << 7) >>> 0;
    if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
    }
    value = (value | (buf[pos] & 127) << 14) >>> 0;
    if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
    }
    value = (value | (buf[pos] & 127) << 21) >>> 0;
    if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
    }
    this.pos = pos + 1;
    if (buf[pos] > 7)
        throw Error("invalid length encoding");
    return (value | buf[pos] << 28) >>> 0;
};

/**
 * Reads a varint as a signed 32 bit value.
 * @returns {number} Value read
 */
Reader.prototype.int32 = function read_int32() {
    return this.uint32() | 0;
};

/**
 * Reads a zig-zag encoded varint as a signed 32 bit value.
 * @returns {number} Value read
 */
Reader.prototype.sint32 = function read_sint32() {
    var value = this.uint32();
    return value >>> 1 ^ -(value & 1) | 0;
};

/* eslint-disable no-invalid-this */

function readLongVarint() {
    // tends to deopt with local vars for octet etc.
    var bits = new LongBits(0, 0);
    var i = 0;
    if (this.len - this.pos > 4) { // fast route (lo)
        for (; i < 4; ++i) {
            // 1st..4th
            bits.lo = (bits.lo | (this.buf[this.pos] & 127) << i * 7) >>> 0;
            if (this.buf[this.pos++] < 128)
                return bits;
        }
        // 5th
        bits.lo = (bits.lo | (this.buf[this.pos] & 127) << 28) >>> 0;
        bits.hi = (bits.hi | (this.buf[this.pos] & 127) >>  4) >>> 0;
        if (this.buf[this.pos++] < 128)
            return bits;
        i = 0;
    } else {
        for (; i < 4; ++i) {
            /* istanbul ignore if */
            if (this.pos >= this.len)
                throw indexOutOfRange(this);
            // 1st..4th
            bits.lo = (bits.lo | (this.buf[this.pos] & 127) << i * 7) >>> 0;
            if (this.buf[this.pos++] < 128)
                return bits;
        }
        throw indexOutOfRange(this);
    }
    if (this.len - this.pos > 4) { // fast route (hi)
        for (; i < 5; ++i) {
            // 6th..10th
            bits.hi = (bits.hi | (this.buf[this.pos] & 127) << i * 7 + 3) >>> 0;
            if (this.buf[this.pos++] < 128)
                return bits;
        }
    } else {
        for (; i < 5; ++i) {
            /* istanbul ignore if */
            if (this.pos >= this.len)
                throw indexOutOfRange(this);
            // 6th..10th
            bits.hi = (bits.hi | (this.buf[this.pos] & 127) << i * 7 + 3) >>> 0;
            if (this.buf[this.pos++] < 128)
                return bits;
        }
    }
    /* istanbul ignore next */
    throw Error("invalid varint encoding");
}

/* eslint-enable no-invalid-this */

/**
 * Reads a varint as a signed 64 bit value.
 * @name Reader#int64
 * @function
 * @returns {Long} Value read
 */

/**
 * Reads a varint as an unsigned 64 bit value.
 * @name Reader#uint64
 * @function
 * @returns {Long} Value read
 */

/**
 * Reads a zig-zag encoded varint as a signed 64 bit value.
 * @name Reader#sint64
 * @function
 * @returns {Long} Value read
 */

/**
 * Reads a varint as a boolean.
 * @returns {boolean} Value read
 */
Reader.prototype.bool = function read_bool() {
    var value = false,
        b;
    for (var i = 0; i < 10; ++i) {
        /* istanbul ignore if */
        if (this.pos >= this.len)
            throw indexOutOfRange(this);
        b = this.buf[this.pos++];
        if (b & 127)
            value = true;
        if (b < 128)
            return value;
    }
    /* istanbul ignore next */
    throw Error("invalid varint encoding");
};

function readFixed32_end(buf, end) { // note that this uses `end`, not `pos`
    return (buf[end - 4]
          | buf[end - 3] << 8
          | buf[end - 2] << 16
          | buf[end - 1] << 24) >>> 0;
}

/**
 * Reads fixed 32 bits as an unsigned 32 bit integer.
 * @returns {number} Value read
 */
Reader.prototype.fixed32 = function read_fixed32() {

    /* istanbul ignore if */
    if (this.pos + 4 > this.len)
        throw indexOutOfRange(this, 4);

    return readFixed32_end(this.buf, this.pos += 4);
};

/**
 * Reads fixed 32 bits as a signed 32 bit integer.
 * @returns {number} Value read
 */
Reader.prototype.sfixed32 = function read_sfixed32() {

    /* istanbul ignore if */
    if (this.pos + 4 > this.len)
        throw indexOutOfRange(this, 4);

    return readFixed32_end(this.buf, this.pos += 4) | 0;
};

/* eslint-disable no-invalid-this */

function readFixed64(/* this: Reader */) {

    /* istanbul ignore if */
    if (this.pos + 8 > this.len)
        throw indexOutOfRange(this, 8);

    return new LongBits(readFixed32_end(this.buf, this.pos += 4), readFixed32_end(this.buf, this.pos += 4));
}

/* eslint-enable no-invalid-this */

/**
 * Reads fixed 64 bits.
 * @name Reader#fixed64
 * @function
 * @returns {Long} Value read
 */

/**
 * Reads zig-zag encoded fixed 64 bits.
 * @name Reader#sfixed64
 * @function
 * @returns {Long} Value read
 */

/**
 * Reads a float (32 bit) as a number.
 * @function
 * @returns {number} Value read
 */
Reader.prototype.float = function read_float() {

    /* istanbul ignore if */
    if (this.pos + 4 > this.len)
        throw indexOutOfRange(this, 4);

    var value = util.float.readFloatLE(this.buf, this.pos);
    this.pos += 4;
    return value;
};

/**
 * Reads a double (64 bit float) as a number.
 * @function
 * @returns {number} Value read
 */
Reader.prototype.double = function read_double() {

    /* istanbul ignore if */
    if (this.pos + 8 > this.len)
        throw indexOutOfRange(this, 4);

    var value = util.float.readDoubleLE(this.buf, this.pos);
    this.pos += 8;
    return value;
};

/**
 * Reads a packed repeated field of unsigned 32 bit varints.
 * @param {number[]} [array] Array to read into; a new one is created if omitted
 * @returns {number[]} Array read into
 */
Reader.prototype.uint32s = function read_uint32s(array) {
    if (array === undefined) array = [];
    var end = this.size() + this.pos, len = this.len, buf = this.buf, pos = this.pos, value;
    if (end > len) throw indexOutOfRange(this, end - this.pos);
    this.len = end;
    while (pos < end) {
        value = buf[pos++];
        if (value < 128)
            array.push(value);
        else {
            this.pos = pos - 1;
            array.push(this.uint32());
            pos = this.pos;
        }
    }
    this.pos = pos;
    if (pos !== end) throw RangeError("index out of range");
    this.len = len;
    return array;
};

/**
 * Reads a packed repeated field of signed 32 bit varints.
 * @param {number[]} [array] Array to read into; a new one is created if omitted
 * @returns {number[]} Array read into
 */
Reader.prototype.int32s = function read_int32s(array) {
    if (array === undefined) array = [];
    var end = this.size() + this.pos, len = this.len, buf = this.buf, pos = this.pos, value;
    if (end > len) throw indexOutOfRange(this, end - this.pos);
    this.len = end;
    while (pos < end) {
        value = buf[pos++];
        if (value < 128)
            array.push(value);
        else {
            this.pos = pos - 1;
            array.push(this.int32());
            pos = this.pos;
        }
    }
    this.pos = pos;
    if (pos !== end) throw RangeError("index out of range");
    this.len = len;
    return array;
};

/**
 * Reads a packed repeated field of zig-zag encoded signed 32 bit varints.
 * @param {number[]} [array] Array to read into; a new one is created if omitted
 * @returns {number[]} Array read into
 */
Reader.prototype.sint32s = function read_sint32s(array) {
    if (array === undefined) array = [];
    var end = this.size() + this.pos, len = this.len;
    if (end > len) throw indexOutOfRange(this, end - this.pos);
    this.len = end;
    while (this.pos < end)
        array.push(this.sint32());
    if (this.pos !== end) throw RangeError("index out of range");
    this.len = len;
    return array;
};

/**
 * Reads a packed repeated field of booleans.
 * @param {boolean[]} [array] Array to read into; a new one is created if omitted
 * @returns {boolean[]} Array read into
 */
Reader.prototype.bools = function read_bools(array) {
    if (array === undefined) array = [];
    var end = this.size() + this.pos, len = this.len, buf = this.buf, pos = this.pos, value;
    if (end > len) throw indexOutOfRange(this, end - this.pos);
    this.len = end;
    while (pos < end) {
        value = buf[pos++];
        if (value < 128)
            array.push(value !== 0);
        else {
            this.pos = pos - 1;
            array.push(this.bool());
            pos = this.pos;
        }
    }
    this.pos = pos;
    if (pos !== end) throw RangeError("index out of range");
    this.len = len;
    return array;
};

// The view allocation only pays off when amortized over enough reads
var VIEW_THRESHOLD_FLOAT = 8,
    VIEW_THRESHOLD_INT   = 128;

function getLazyView(reader, count, threshold) {
    var view = reader.view;
    if (view || count < threshold)
        return view;
    var buf = reader.buf;
    return reader.view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
}

/**
 * Reads a packed repeated field of unsigned 32 bit fixed values.
 * @param {number[]} [array] Array to read into; a new one is created if omitted
 * @returns {number[]} Array read into
 */
Reader.prototype.fixed32s = function read_fixed32s(array) {
    if (array === undefined) array = [];
    var len = this.size(), end = this.pos + len;
    /* istanbul ignore if */
    if (end > this.len) throw indexOutOfRange(this, len);
    var count = len >>> 2, i = array.length, pos = this.pos;
    array.length = i + count;
    var dv = getLazyView(this, count, VIEW_THRESHOLD_INT);
    if (dv)
        for (var k = 0; k < count; ++k, pos += 4) array[i++] = dv.getUint32(pos, true);
    else {
        var buf = this.buf;
        for (var j = 0; j < count; ++j, pos += 4) array[i++] = readFixed32_end(buf, pos + 4);
    }
    this.pos = pos;
    if (pos !== end) throw indexOutOfRange(this, 4);
    return array;
};

/**
 * Reads a packed repeated field of signed 32 bit fixed values.
 * @param {number[]} [array] Array to read into; a new one is created if omitted
 * @returns {number[]} Array read into
 */
Reader.prototype.sfixed32s = function read_sfixed32s(array) {
    if (array === undefined) array = [];
    var len = this.size(), end = this.pos + len;
    /* istanbul ignore if */
    if (end > this.len) throw indexOutOfRange(this, len);
    var count = len >>> 2, i = array.length, pos = this.pos;
    array.length = i + count;
    var dv = getLazyView(this, count, VIEW_THRESHOLD_INT);
    if (dv)
        for (var k = 0; k < count; ++k, pos += 4) array[i++] = dv.getInt32(pos, true);
    else {
        var buf = this.buf;
        for (var j = 0; j < count; ++j, pos += 4) array[i++] = readFixed32_end(buf, pos + 4) | 0;
    }
    this.pos = pos;
    if (pos !== end) throw indexOutOfRange(this, 4);
    return array;
};

/**
 * Reads a packed repeated field of floats (32 bit).
 * @param {number[]} [array] Array to read into; a new one is created if omitted
 * @returns {number[]} Array read into
 */
Reader.prototype.floats = function read_floats(array) {
    if (array === undefined) array = [];
    var len = this.size(), end = this.pos + len;
    /* istanbul ignore if */
    if (end > this.len) throw indexOutOfRange(this, len);
    var count = len >>> 2, i = array.length, pos = this.pos;
    array.length = i + count;
    var dv = getLazyView(this, count, VIEW_THRESHOLD_FLOAT);
    if (dv)
        for (var k = 0; k < count; ++k, pos += 4) array[i++] = dv.getFloat32(pos, true);
    else {
        var buf = this.buf;
        for (var j = 0; j < count; ++j, pos += 4) array[i++] = util.float.readFloatLE(buf, pos);
    }
    this.pos = pos;
    if (pos !== end) throw indexOutOfRange(this, 4);
    return array;
};

/**
 * Reads a packed repeated field of doubles (64 bit float).
 * @param {number[]} [array] Array to read into; a new one is created if omitted
 * @returns {number[]} Array read into
 */
Reader.prototype.doubles = function read_doubles(array) {
    if (array === undefined) array = [];
    var len = this.size(), end = this.pos + len;
    /* istanbul ignore if */
    if (end > this.len) throw indexOutOfRange(this, len);
    var count = len >>> 3, i = array.length, pos = this.pos;
    array.length = i + count;
    var dv = getLazyView(this, count, VIEW_THRESHOLD_FLOAT);
    if (dv)
        for (var k = 0; k < count; ++k, pos += 8) array[i++] = dv.getFloat64(pos, true);
    else {
        var buf = this.buf;
        for (var j = 0; j < count; ++j, pos += 8) array[i++] = util.float.readDoubleLE(buf, pos);
    }
    this.pos = pos;
    if (pos !== end) throw indexOutOfRange(this, 8);
    return array;
};

/**
 * Reads a packed repeated field of unsigned 64 bit varints.
 * @param {Array.<Long|number>} [array] Array to read into; a new one is created if omitted
 * @returns {Array.<Long|number>} Array read into
 */
Reader.prototype.uint64s = function read_uint64s(array) {
    if (array === undefined) array = [];
    var end = this.size() + this.pos, len = this.len;
    if (end > len) throw indexOutOfRange(this, end - this.pos);
    this.len = end;
    while (this.pos < end)
        array.push(this.uint64());
    if (this.pos !== end) throw RangeError("index out of range");
    this.len = len;
    return array;
};

/**
 * Reads a packed repeated field of signed 64 bit varints.
 * @param {Array.<Long|number>} [array] Array to read into; a new one is created if omitted
 * @returns {Array.<Long|number>} Array read into
 */
Reader.prototype.int64s = function read_int64s(array) {
    if (array === undefined) array = [];
    var end = this.size() + this.pos, len = this.len;
    if (end > len) throw indexOutOfRange(this, end - this.pos);
    this.len = end;
    while (this.pos < end)
        array.push(this.int64());
    if (this.pos !== end) throw RangeError("index out of range");
    this.len = len;
    return array;
};

/**
 * Reads a packed repeated field of zig-zag encoded signed 64 bit varints.
 * @param {Array.<Long|number>} [array] Array to read into; a new one is created if omitted
 * @returns {Array.<Long|number>} Array read into
 */
Reader.prototype.sint64s = function read_sint64s(array) {
    if (array === undefined) array = [];
    var end = this.size() + this.pos, len = this.len;
    if (end > len) throw indexOutOfRange(this, end - this.pos);
    this.len = end;
    while (this.pos < end)
        array.push(this.sint64());
    if (this.pos !== end) throw RangeError("index out of range");
    this.len = len;
    return array;
};

/**
 * Reads a packed repeated field of unsigned 64 bit fixed values.
 * @param {Array.<Long|number>} [array] Array to read into; a new one is created if omitted
 * @returns {Array.<Long|number>} Array read into
 */
Reader.prototype.fixed64s = function read_fixed64s(array) {
    if (array === undefined) array = [];
    var len = this.size(), end = this.pos + len, i = array.length;
    /* istanbul ignore if */
    if (end > this.len) throw indexOutOfRange(this, len);
    var count = len >>> 3;
    array.length = i + count; // 8 bytes per value, count is known
    for (var j = 0; j < count; ++j)
        array[i++] = this.fixed64();
    if (this.pos !== end) throw indexOutOfRange(this, 8);
    return array;
};

/**
 * Reads a packed repeated field of signed 64 bit fixed values.
 * @param {Array.<Long|number>} [array] Array to read into; a new one is created if omitted
 * @returns {Array.<Long|number>} Array read into
 */
Reader.prototype.sfixed64s = function read_sfixed64s(array) {
    if (array === undefined) array = [];
    var len = this.size(), end = this.pos + len, i = array.length;
    /* istanbul ignore if */
    if (end > this.len) throw indexOutOfRange(this, len);
    var count = len >>> 3;
    array.length = i + count; // 8 bytes per value, count is known
    for (var j = 0; j < count; ++j)
        array[i++] = this.sfixed64();
    if (this.pos !== end) throw indexOutOfRange(this, 8);
    return array;
};

/**
 * Reads a sequence of bytes preceeded by its length as a varint.
 * @returns {Uint8Array} Value read
 */
Reader.prototype.bytes = function read_bytes() {
    var length = this.size(),
        start  = this.pos,
        end    = this.pos + length;

    /* istanbul ignore if */
    if (end > this.len)
        throw indexOutOfRange(this, length);

    this.pos = end;
    return this.raw(start, end);
};

/**
 * Reads a string preceeded by its byte length as a varint.
 * @returns {string} Value read
 */
Reader.prototype.string = function read_string() {
    var length = this.size(),
        start  = this.pos,
        end    = this.pos + length;

    /* istanbul ignore if */
    if (end > this.len)
        throw indexOutOfRange(this, length);

    this.pos = end;
    return utf8.read(this.buf, start, end);
};

/**
 * Reads a string preceeded by its byte length as a varint, rejecting invalid UTF8.
 * @returns {string} Value read
 */
Reader.prototype.stringVerify = function read_string_verify() {
    var length = this.size(),
        start  = this.pos,
        end    = this.pos + length;

    /* istanbul ignore if */
    if (end > this.len)
        throw indexOutOfRange(this, length);

    this.pos = end;
    return utf8.readStrict(this.buf, start, end);
};

/**
 * Skips the specified number of bytes if specified, otherwise skips a varint.
 * @param {number} [length] Length if known, otherwise a varint is assumed
 * @returns {Reader} `this`
 */
Reader.prototype.skip = function skip(length) {
    if (typeof length === "number") {
        /* istanbul ignore if */
        if (this.pos + length > this.len)
            throw indexOutOfRange(this, length);
        this.pos += length;
    } else {
        do {
            /* istanbul ignore if */
            if (this.pos >= this.len)
                throw indexOutOfRange(this);
        } while (this.buf[this.pos++] & 128);
    }
    return this;
};

/**
 * Recursion limit.
 * @type {number}
 */
Reader.recursionLimit = util.recursionLimit;

/**
 * Whether readers discard unknown fields while decoding.
 * @type {boolean}
 */
Reader.discardUnknown = true;

/**
 * Skips the next element of the specified wire type.
 * @param {number} wireType Wire type received
 * @param {number} [depth] Depth of recursion to control nested calls; 0 if omitted
 * @param {number} [fieldNumber] Field number for validating group end tags
 * @returns {Reader} `this`
 */
Reader.prototype.skipType = function(wireType, depth, fieldNumber) {
    if (depth === undefined) depth = 0;
    if (depth > Reader.recursionLimit)
        throw Error("max depth exceeded");
    if (fieldNumber === 0)
        throw Error("illegal tag: field number 0");
    switch (wireType) {
        case 0:
            this.skip();
            break;
        case 1:
            this.skip(8);
            break;
        case 2:
            this.skip(this.size());
            break;
        case 3:
            while (true) {
                var tag = this.tag();
                var nestedField = tag >>> 3;
                wireType = tag & 7;
                if (!nestedField)
                    throw Error("illegal tag: field number 0");
                if (wireType === 4) {
                    if (fieldNumber !== undefined && nestedField !== fieldNumber)
                        throw Error("invalid end group tag");
                    break;
                }
                this.skipType(wireType, depth + 1, nestedField);
            }
            break;
        case 5:
            this.skip(4);
            break;

        /* istanbul ignore next */
        default:
            throw Error("invalid wire type " + wireType + " at offset " + this.pos);
    }
    return this;
};

Reader._configure = function(BufferReader_) {
    BufferReader = BufferReader_;
    Reader.create = create();
    BufferReader._configure();

    var fn = util.Long ? "toLong" : /* istanbul ignore next */ "toNumber";
    util.merge(Reader.prototype, {

        int64: function read_int64() {
            return readLongVarint.call(this)[fn](false);
        },

        uint64: function read_uint64() {
            return readLongVarint.call(this)[fn](true);
        },

        sint64: function read_sint64() {
            return readLongVarint.call(this).zzDecode()[fn](false);
        },

        fixed64: function read_fixed64() {
            return readFixed64.call(this)[fn](true);
        },

        sfixed64: function read_sfixed64() {
            return readFixed64.call(this)[fn](false);
        }

    });
};


/***/ }),

/***/ 102:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


module.exports = BufferReader;

// extends Reader
var Reader = __nccwpck_require__(789);
BufferReader.prototype = Object.create(Reader.prototype, {
    constructor: {
        value: BufferReader,
        writable: true,
        enumerable: false,
        configurable: true
    }
});

var util = __nccwpck_require__(186);

/**
 * Constructs a new buffer reader instance.
 * @classdesc Wire format reader using node buffers.
 * @extends Reader
 * @constructor
 * @param {Buffer} buffer Buffer to read from
 */
function BufferReader(buffer) {
    Reader.call(this, buffer);

    /**
     * Read buffer.
     * @name BufferReader#buf
     * @type {Buffer}
    */
}

BufferReader._configure = function () {
    /* istanbul ignore else */
    if (util.Buffer)
        BufferReader.prototype._slice = util.Buffer.prototype.slice;
};

/**
 * Returns raw bytes from the backing buffer without advancing the reader.
 * @name BufferReader#raw
 * @function
 * @param {number} start Start offset
 * @param {number} end End offset
 * @returns {Buffer} Raw bytes
 */
BufferReader.prototype.raw = function read_raw_buffer(start, end) {
    return this._slice.call(this.buf, start, end);
};

/**
 * @override
 */
BufferReader.prototype.string = function read_string_buffer() {
    var len = this.size(), // modifies pos
        start = this.pos,
        end = this.pos + len;

    /* istanbul ignore if */
    if (end > this.len)
        throw RangeError("index out of range: " + this.pos + " + " + len + " > " + this.len);

    this.pos = end;
    return this.buf.utf8Slice
        ? this.buf.utf8Slice(start, end)
        : this.buf.toString("utf-8", start, end);
};

/**
 * Reads a sequence of bytes preceeded by its length as a varint.
 * @name BufferReader#bytes
 * @function
 * @returns {Buffer} Value read
 */

BufferReader._configure();


/***/ }),

/***/ 937:
/***/ ((module) => {


module.exports = Object.create(null);

/**
 * Named roots.
 * This is where pbjs stores generated structures (the option `-r, --root` specifies a name).
 * Can also be used manually to make roots available across modules.
 * @name roots
 * @type {Object.<string,Root>}
 * @example
 * // pbjs -r myroot -o compiled.js ...
 *
 * // in another module:
 * require("./compiled.js");
 *
 * // in any subsequent module:
 * var root = protobuf.roots["myroot"];
 */


/***/ }),

/***/ 575:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



/**
 * Streaming RPC helpers.
 * @namespace
 */
var rpc = exports;

/**
 * RPC implementation passed to {@link Service#create} performing a service request on network level, i.e. by utilizing http requests or websockets.
 * @typedef RPCImpl
 * @type {function}
 * @param {Method|rpc.ServiceMethod<Message<{}>,Message<{}>>} method Reflected or static method being called
 * @param {Uint8Array} requestData Request data
 * @param {RPCImplCallback} callback Callback function
 * @returns {undefined}
 * @example
 * function rpcImpl(method, requestData, callback) {
 *     if (protobuf.util.lcFirst(method.name) !== "myMethod") // compatible with static code
 *         throw Error("no such method");
 *     asynchronouslyObtainAResponse(requestData, function(err, responseData) {
 *         callback(err, responseData);
 *     });
 * }
 */

/**
 * Node-style callback as used by {@link RPCImpl}.
 * @typedef RPCImplCallback
 * @type {function}
 * @param {Error|null} error Error, if any, otherwise `null`
 * @param {Uint8Array|null} [response] Response data or `null` to signal end of stream, if there hasn't been an error
 * @returns {undefined}
 */

rpc.Service = __nccwpck_require__(603);


/***/ }),

/***/ 603:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


module.exports = Service;

var util = __nccwpck_require__(186);

// Extends EventEmitter
Service.prototype = Object.create(util.EventEmitter.prototype, {
    constructor: {
        value: Service,
        writable: true,
        enumerable: false,
        configurable: true
    }
});

/**
 * A service method callback as used by {@link rpc.ServiceMethod|ServiceMethod}.
 *
 * Differs from {@link RPCImplCallback} in that it is an actual callback of a service method which may not return `response = null`.
 * @typedef rpc.ServiceMethodCallback
 * @template TRes extends Message<TRes>
 * @type {function}
 * @param {Error|null} error Error, if any
 * @param {TRes} [response] Response message
 * @returns {undefined}
 */

/**
 * A service method part of a {@link rpc.Service} as created by {@link Service.create}.
 * @typedef rpc.ServiceMethod
 * @template TReq extends Message<TReq>
 * @template TRes extends Message<TRes>
 * @type {{
 *   (request: TReq|Properties<TReq>, callback: rpc.ServiceMethodCallback<TRes>): void;
 *   (request: TReq|Properties<TReq>): Promise<TRes>;
 *   readonly name: string;
 *   readonly path: string;
 *   readonly requestType: string;
 *   readonly responseType: string;
 *   readonly requestStream: true|undefined;
 *   readonly responseStream: true|undefined;
 * }}
 */

/**
 * Constructs a new RPC service instance.
 * @classdesc An RPC service as returned by {@link Service#create}.
 * @exports rpc.Service
 * @extends util.EventEmitter
 * @constructor
 * @param {RPCImpl} rpcImpl RPC implementation
 * @param {boolean} [requestDelimited=false] Whether requests are length-delimited
 * @param {boolean} [responseDelimited=false] Whether responses are length-delimited
 */
function Service(rpcImpl, requestDelimited, responseDelimited) {

    if (typeof rpcImpl !== "function")
        throw TypeError("rpcImpl must be a function");

    util.EventEmitter.call(this);

    /**
     * RPC implementation. Becomes `null` once the service is ended.
     * @type {RPCImpl|null}
     */
    this.rpcImpl = rpcImpl;

    /**
     * Whether requests are length-delimited.
     * @type {boolean}
     */
    this.requestDelimited = Boolean(requestDelimited);

    /**
     * Whether responses are length-delimited.
     * @type {boolean}
     */
    this.responseDelimited = Boolean(responseDelimited);
}

/**
 * Calls a service method through {@link rpc.Service#rpcImpl|rpcImpl}.
 * @param {Method|rpc.ServiceMethod<TReq,TRes>} method Reflected or static method
 * @param {Constructor<TReq>} requestCtor Request constructor
 * @param {Constructor<TRes>} responseCtor Response constructor
 * @param {TReq|Properties<TReq>} request Request message or plain object
 * @param {rpc.ServiceMethodCallback<TRes>} callback Service callback
 * @returns {undefined}
 * @template TReq extends Message<TReq>
 * @template TRes extends Message<TRes>
 */
Service.prototype.rpcCall = function rpcCall(method, requestCtor, responseCtor, request, callback) {

    if (!request)
        throw TypeError("request must be specified");

    var self = this;
    if (!callback)
        return util.asPromise(rpcCall, self, method, requestCtor, responseCtor, request);

    if (!self.rpcImpl) {
        setTimeout(function() { callback(Error("already ended")); }, 0);
        return undefined;
    }

    try {
        return self.rpcImpl(
            method,
            requestCtor[self.requestDelimited ? "encodeDelimited" : "encode"](request).finish(),
            function rpcCallback(err, response) {

                if (err) {
                    self.emit("error", err, method);
                    return callback(err);
                }

                if (response === null) {
                    self.end(/* endedByRPC */ true);
                    return undefined;
                }

                if (!(response instanceof responseCtor)) {
                    try {
                        response = responseCtor[self.responseDelimited ? "decodeDelimited" : "decode"](response);
                    } catch (err) {
                        self.emit("error", err, method);
                        return callback(err);
                    }
                }

                self.emit("data", response, method);
                return callback(null, response);
            }
        );
    } catch (err) {
        self.emit("error", err, method);
        setTimeout(function() { callback(err); }, 0);
        return undefined;
    }
};

/**
 * Ends this service and emits the `end` event.
 * @param {boolean} [endedByRPC=false] Whether the service has been ended by the RPC implementation.
 * @returns {rpc.Service} `this`
 */
Service.prototype.end = function end(endedByRPC) {
    if (this.rpcImpl) {
        if (!endedByRPC) // signal end to rpcImpl
            this.rpcImpl(null, null, null);
        this.rpcImpl = null;
        this.emit("end").off();
    }
    return this;
};


/***/ }),

/***/ 200:
/***/ ((module) => {


module.exports = asPromise;

/**
 * Callback as used by {@link util.asPromise}.
 * @typedef asPromiseCallback
 * @type {function}
 * @param {Error|null} error Error, if any
 * @param {...*} params Additional arguments
 * @returns {undefined}
 */

/**
 * Returns a promise from a node-style callback function.
 * @memberof util
 * @param {asPromiseCallback} fn Function to call
 * @param {*} ctx Function context
 * @param {...*} params Function arguments
 * @returns {Promise<*>} Promisified function
 */
function asPromise(fn, ctx/*, varargs */) {
    var params  = new Array(arguments.length - 1),
        offset  = 0,
        index   = 2,
        pending = true;
    while (index < arguments.length)
        params[offset++] = arguments[index++];
    return new Promise(function executor(resolve, reject) {
        params[offset] = function callback(err/*, varargs */) {
            if (pending) {
                pending = false;
                if (err)
                    reject(err);
                else {
                    var params = new Array(arguments.length - 1),
                        offset = 0;
                    while (offset < params.length)
                        params[offset++] = arguments[offset];
                    resolve.apply(null, params);
                }
            }
        };
        try {
            fn.apply(ctx || null, params);
        } catch (err) {
            if (pending) {
                pending = false;
                reject(err);
            }
        }
    });
}


/***/ }),

/***/ 866:
/***/ ((__unused_webpack_module, exports) => {



/**
 * A minimal base64 implementation for number arrays.
 * @memberof util
 * @namespace
 */
var base64 = exports;

/**
 * Calculates the byte length of a base64 encoded string.
 * @param {string} string Base64 encoded string
 * @returns {number} Byte length
 */
base64.length = function length(string) {
    var p = string.length;
    if (!p)
        return 0;
    while (p > 0 && string.charAt(p - 1) === "=")
        --p;
    return Math.floor(p * 3 / 4);
};

// Base64 encoding table
var b64 = new Array(64);

// Base64 decoding table
var s64 = new Array(123);

// 65..90, 97..122, 48..57, 43, 47
for (var i = 0; i < 64;)
    s64[b64[i] = i < 26 ? i + 65 : i < 52 ? i + 71 : i < 62 ? i - 4 : i - 59 | 43] = i++;

s64[45] = 62; // - -> +
s64[95] = 63; // _ -> /

/**
 * Encodes a buffer to a base64 encoded string.
 * @param {Uint8Array} buffer Source buffer
 * @param {number} start Source start
 * @param {number} end Source end
 * @returns {string} Base64 encoded string
 */
base64.encode = function encode(buffer, start, end) {
    var parts = null,
        chunk = [];
    var i = 0, // output index
        j = 0, // goto index
        t;     // temporary
    while (start < end) {
        var b = buffer[start++];
        switch (j) {
            case 0:
                chunk[i++] = b64[b >> 2];
                t = (b & 3) << 4;
                j = 1;
                break;
            case 1:
                chunk[i++] = b64[t | b >> 4];
                t = (b & 15) << 2;
                j = 2;
                break;
            case 2:
                chunk[i++] = b64[t | b >> 6];
                chunk[i++] = b64[b & 63];
                j = 0;
                break;
        }
        if (i > 8191) {
            (parts || (parts = [])).push(String.fromCharCode.apply(String, chunk));
            i = 0;
        }
    }
    if (j) {
        chunk[i++] = b64[t];
        chunk[i++] = 61;
        if (j === 1)
            chunk[i++] = 61;
    }
    if (parts) {
        if (i)
            parts.push(String.fromCharCode.apply(String, chunk.slice(0, i)));
        return parts.join("");
    }
    return String.fromCharCode.apply(String, chunk.slice(0, i));
};

var invalidEncoding = "invalid encoding";

/**
 * Decodes a base64 encoded string to a buffer.
 * @param {string} string Source string
 * @param {Uint8Array} buffer Destination buffer
 * @param {number} offset Destination offset
 * @returns {number} Number of bytes written
 * @throws {Error} If encoding is invalid
 */
base64.decode = function decode(string, buffer, offset) {
    var start = offset;
    var j = 0, // goto index
        t;     // temporary
    for (var i = 0; i < string.length;) {
        var c = string.charCodeAt(i++);
        if (c === 61 && j > 1)
            break;
        if ((c = s64[c]) === undefined)
            throw Error(invalidEncoding);
        switch (j) {
            case 0:
                t = c;
                j = 1;
                break;
            case 1:
                buffer[offset++] = t << 2 | (c & 48) >> 4;
                t = c;
                j = 2;
                break;
            case 2:
                buffer[offset++] = (t & 15) << 4 | (c & 60) >> 2;
                t = c;
                j = 3;
                break;
            case 3:
                buffer[offset++] = (t & 3) << 6 | c;
                j = 0;
                break;
        }
    }
    if (j === 1)
        throw Error(invalidEncoding);
    return offset - start;
};

var base64Re = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
    base64UrlRe = /[-_]/,
    base64UrlNoPaddingRe = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2}(?:==)?|[A-Za-z0-9_-]{3}=?)?$/;

/**
 * Tests if the specified string appears to be base64 encoded.
 * @param {string} string String to test
 * @returns {boolean} `true` if probably base64 encoded, otherwise false
 */
base64.test = function test(string) {
    return base64Re.test(string)
        || base64UrlRe.test(string) && base64UrlNoPaddingRe.test(string);
};


/***/ }),

/***/ 79:
/***/ ((module) => {


module.exports = EventEmitter;

/**
 * Constructs a new event emitter instance.
 * @classdesc A minimal event emitter.
 * @memberof util
 * @constructor
 */
function EventEmitter() {

    /**
     * Registered listeners.
     * @type {Object.<string,*>}
     * @private
     */
    this._listeners = Object.create(null);
}

/**
 * Event listener as used by {@link util.EventEmitter}.
 * @typedef EventEmitterListener
 * @type {function}
 * @param {...*} args Arguments
 * @returns {undefined}
 */

/**
 * Registers an event listener.
 * @param {string} evt Event name
 * @param {EventEmitterListener} fn Listener
 * @param {*} [ctx] Listener context
 * @returns {this} `this`
 */
EventEmitter.prototype.on = function on(evt, fn, ctx) {
    (this._listeners[evt] || (this._listeners[evt] = [])).push({
        fn  : fn,
        ctx : ctx || this
    });
    return this;
};

/**
 * Removes an event listener or any matching listeners if arguments are omitted.
 * @param {string} [evt] Event name. Removes all listeners if omitted.
 * @param {EventEmitterListener} [fn] Listener to remove. Removes all listeners of `evt` if omitted.
 * @returns {this} `this`
 */
EventEmitter.prototype.off = function off(evt, fn) {
    if (evt === undefined)
        this._listeners = Object.create(null);
    else {
        if (fn === undefined)
            this._listeners[evt] = [];
        else {
            var listeners = this._listeners[evt];
            if (!listeners)
                return this;
            for (var i = 0; i < listeners.length;)
                if (listeners[i].fn === fn)
                    listeners.splice(i, 1);
                else
                    ++i;
        }
    }
    return this;
};

/**
 * Emits an event by calling its listeners with the specified arguments.
 * @param {string} evt Event name
 * @param {...*} args Arguments
 * @returns {this} `this`
 */
EventEmitter.prototype.emit = function emit(evt) {
    var listeners = this._listeners[evt];
    if (listeners) {
        var args = [],
            i = 1;
        for (; i < arguments.length;)
            args.push(arguments[i++]);
        for (i = 0; i < listeners.length;)
            listeners[i].fn.apply(listeners[i++].ctx, args);
    }
    return this;
};


/***/ }),

/***/ 67:
/***/ ((module) => {



module.exports = factory(factory);

/**
 * Reads / writes floats / doubles from / to buffers.
 * @name util.float
 * @namespace
 */

/**
 * Writes a 32 bit float to a buffer using little endian byte order.
 * @name util.float.writeFloatLE
 * @function
 * @param {number} val Value to write
 * @param {Uint8Array} buf Target buffer
 * @param {number} pos Target buffer offset
 * @returns {undefined}
 */

/**
 * Writes a 32 bit float to a buffer using big endian byte order.
 * @name util.float.writeFloatBE
 * @function
 * @param {number} val Value to write
 * @param {Uint8Array} buf Target buffer
 * @param {number} pos Target buffer offset
 * @returns {undefined}
 */

/**
 * Reads a 32 bit float from a buffer using little endian byte order.
 * @name util.float.readFloatLE
 * @function
 * @param {Uint8Array} buf Source buffer
 * @param {number} pos Source buffer offset
 * @returns {number} Value read
 */

/**
 * Reads a 32 bit float from a buffer using big endian byte order.
 * @name util.float.readFloatBE
 * @function
 * @param {Uint8Array} buf Source buffer
 * @param {number} pos Source buffer offset
 * @returns {number} Value read
 */

/**
 * Writes a 64 bit double to a buffer using little endian byte order.
 * @name util.float.writeDoubleLE
 * @function
 * @param {number} val Value to write
 * @param {Uint8Array} buf Target buffer
 * @param {number} pos Target buffer offset
 * @returns {undefined}
 */

/**
 * Writes a 64 bit double to a buffer using big endian byte order.
 * @name util.float.writeDoubleBE
 * @function
 * @param {number} val Value to write
 * @param {Uint8Array} buf Target buffer
 * @param {number} pos Target buffer offset
 * @returns {undefined}
 */

/**
 * Reads a 64 bit double from a buffer using little endian byte order.
 * @name util.float.readDoubleLE
 * @function
 * @param {Uint8Array} buf Source buffer
 * @param {number} pos Source buffer offset
 * @returns {number} Value read
 */

/**
 * Reads a 64 bit double from a buffer using big endian byte order.
 * @name util.float.readDoubleBE
 * @function
 * @param {Uint8Array} buf Source buffer
 * @param {number} pos Source buffer offset
 * @returns {number} Value read
 */

// Factory function for the purpose of node-based testing in modified global environments
function factory(exports) {

    // float: typed array
    if (typeof Float32Array !== "undefined") (function() {

        var f32 = new Float32Array([ -0 ]),
            f8b = new Uint8Array(f32.buffer),
            le  = f8b[3] === 128;

        function writeFloat_f32_cpy(val, buf, pos) {
            f32[0] = val;
            buf[pos    ] = f8b[0];
            buf[pos + 1] = f8b[1];
            buf[pos + 2] = f8b[2];
            buf[pos + 3] = f8b[3];
        }

        function writeFloat_f32_rev(val, buf, pos) {
            f32[0] = val;
            buf[pos    ] = f8b[3];
            buf[pos + 1] = f8b[2];
            buf[pos + 2] = f8b[1];
            buf[pos + 3] = f8b[0];
        }

        /* istanbul ignore next */
        exports.writeFloatLE = le ? writeFloat_f32_cpy : writeFloat_f32_rev;
        /* istanbul ignore next */
        exports.writeFloatBE = le ? writeFloat_f32_rev : writeFloat_f32_cpy;

        function readFloat_f32_cpy(buf, pos) {
            f8b[0] = buf[pos    ];
            f8b[1] = buf[pos + 1];
            f8b[2] = buf[pos + 2];
            f8b[3] = buf[pos + 3];
            return f32[0];
        }

        function readFloat_f32_rev(buf, pos) {
            f8b[3] = buf[pos    ];
            f8b[2] = buf[pos + 1];
            f8b[1] = buf[pos + 2];
            f8b[0] = buf[pos + 3];
            return f32[0];
        }

        /* istanbul ignore next */
        exports.readFloatLE = le ? readFloat_f32_cpy : readFloat_f32_rev;
        /* istanbul ignore next */
        exports.readFloatBE = le ? readFloat_f32_rev : readFloat_f32_cpy;

    // float: ieee754
    })(); else (function() {

        function writeFloat_ieee754(writeUint, val, buf, pos) {
            var sign = val < 0 ? 1 : 0;
            if (sign)
                val = -val;
            if (val === 0)
                writeUint(1 / val > 0 ? /* positive */ 0 : /* negative 0 */ 2147483648, buf, pos);
            else if (isNaN(val))
                writeUint(2143289344, buf, pos);
            else if (val > 3.4028234663852886e+38) // +-Infinity
                writeUint((sign << 31 | 2139095040) >>> 0, buf, pos);
            else if (val < 1.1754943508222875e-38) // denormal
                writeUint((sign << 31 | Math.round(val / 1.401298464324817e-45)) >>> 0, buf, pos);
            else {
                var exponent = Math.floor(Math.log(val) / Math.LN2),
                    mantissa = Math.round(val * Math.pow(2, -exponent) * 8388608) & 8388607;
                writeUint((sign << 31 | exponent + 127 << 23 | mantissa) >>> 0, buf, pos);
            }
        }

        exports.writeFloatLE = writeFloat_ieee754.bind(null, writeUintLE);
        exports.writeFloatBE = writeFloat_ieee754.bind(null, writeUintBE);

        function readFloat_ieee754(readUint, buf, pos) {
            var uint = readUint(buf, pos),
                sign = (uint >> 31) * 2 + 1,
                exponent = uint >>> 23 & 255,
                mantissa = uint & 8388607;
            return exponent === 255
                ? mantissa
                ? NaN
                : sign * Infinity
                : exponent === 0 // denormal
                ? sign * 1.401298464324817e-45 * mantissa
                : sign * Math.pow(2, exponent - 150) * (mantissa + 8388608);
        }

        exports.readFloatLE = readFloat_ieee754.bind(null, readUintLE);
        exports.readFloatBE = readFloat_ieee754.bind(null, readUintBE);

    })();

    // double: typed array
    if (typeof Float64Array !== "undefined") (function() {

        var f64 = new Float64Array([-0]),
            f8b = new Uint8Array(f64.buffer),
            le  = f8b[7] === 128;

        function writeDouble_f64_cpy(val, buf, pos) {
            f64[0] = val;
            buf[pos    ] = f8b[0];
            buf[pos + 1] = f8b[1];
            buf[pos + 2] = f8b[2];
            buf[pos + 3] = f8b[3];
            buf[pos + 4] = f8b[4];
            buf[pos + 5] = f8b[5];
            buf[pos + 6] = f8b[6];
            buf[pos + 7] = f8b[7];
        }

        function writeDouble_f64_rev(val, buf, pos) {
            f64[0] = val;
            buf[pos    ] = f8b[7];
            buf[pos + 1] = f8b[6];
            buf[pos + 2] = f8b[5];
            buf[pos + 3] = f8b[4];
            buf[pos + 4] = f8b[3];
            buf[pos + 5] = f8b[2];
            buf[pos + 6] = f8b[1];
            buf[pos + 7] = f8b[0];
        }

        /* istanbul ignore next */
        exports.writeDoubleLE = le ? writeDouble_f64_cpy : writeDouble_f64_rev;
        /* istanbul ignore next */
        exports.writeDoubleBE = le ? writeDouble_f64_rev : writeDouble_f64_cpy;

        function readDouble_f64_cpy(buf, pos) {
            f8b[0] = buf[pos    ];
            f8b[1] = buf[pos + 1];
            f8b[2] = buf[pos + 2];
            f8b[3] = buf[pos + 3];
            f8b[4] = buf[pos + 4];
            f8b[5] = buf[pos + 5];
            f8b[6] = buf[pos + 6];
            f8b[7] = buf[pos + 7];
            return f64[0];
        }

        function readDouble_f64_rev(buf, pos) {
            f8b[7] = buf[pos    ];
            f8b[6] = buf[pos + 1];
            f8b[5] = buf[pos + 2];
            f8b[4] = buf[pos + 3];
            f8b[3] = buf[pos + 4];
            f8b[2] = buf[pos + 5];
            f8b[1] = buf[pos + 6];
            f8b[0] = buf[pos + 7];
            return f64[0];
        }

        /* istanbul ignore next */
        exports.readDoubleLE = le ? readDouble_f64_cpy : readDouble_f64_rev;
        /* istanbul ignore next */
        exports.readDoubleBE = le ? readDouble_f64_rev : readDouble_f64_cpy;

    // double: ieee754
    })(); else (function() {

        function writeDouble_ieee754(writeUint, off0, off1, val, buf, pos) {
            var sign = val < 0 ? 1 : 0;
            if (sign)
                val = -val;
            if (val === 0) {
                writeUint(0, buf, pos + off0);
                writeUint(1 / val > 0 ? /* positive */ 0 : /* negative 0 */ 2147483648, buf, pos + off1);
            } else if (isNaN(val)) {
                writeUint(0, buf, pos + off0);
                writeUint(2146959360, buf, pos + off1);
            } else if (val > 1.7976931348623157e+308) { // +-Infinity
                writeUint(0, buf, pos + off0);
                writeUint((sign << 31 | 2146435072) >>> 0, buf, pos + off1);
            } else {
                var mantissa;
                if (val < 2.2250738585072014e-308) { // denormal
                    mantissa = val / 5e-324;
                    writeUint(mantissa >>> 0, buf, pos + off0);
                    writeUint((sign << 31 | mantissa / 4294967296) >>> 0, buf, pos + off1);
                } else {
                    var exponent = Math.floor(Math.log(val) / Math.LN2);
                    if (exponent === 1024)
                        exponent = 1023;
                    mantissa = val * Math.pow(2, -exponent);
                    writeUint(mantissa * 4503599627370496 >>> 0, buf, pos + off0);
                    writeUint((sign << 31 | exponent + 1023 << 20 | mantissa * 1048576 & 1048575) >>> 0, buf, pos + off1);
                }
            }
        }

        exports.writeDoubleLE = writeDouble_ieee754.bind(null, writeUintLE, 0, 4);
        exports.writeDoubleBE = writeDouble_ieee754.bind(null, writeUintBE, 4, 0);

        function readDouble_ieee754(readUint, off0, off1, buf, pos) {
            var lo = readUint(buf, pos + off0),
                hi = readUint(buf, pos + off1);
            var sign = (hi >> 31) * 2 + 1,
                exponent = hi >>> 20 & 2047,
                mantissa = 4294967296 * (hi & 1048575) + lo;
            return exponent === 2047
                ? mantissa
                ? NaN
                : sign * Infinity
                : exponent === 0 // denormal
                ? sign * 5e-324 * mantissa
                : sign * Math.pow(2, exponent - 1075) * (mantissa + 4503599627370496);
        }

        exports.readDoubleLE = readDouble_ieee754.bind(null, readUintLE, 0, 4);
        exports.readDoubleBE = readDouble_ieee754.bind(null, readUintBE, 4, 0);

    })();

    return exports;
}

// uint helpers

function writeUintLE(val, buf, pos) {
    buf[pos    ] =  val        & 255;
    buf[pos + 1] =  val >>> 8  & 255;
    buf[pos + 2] =  val >>> 16 & 255;
    buf[pos + 3] =  val >>> 24;
}

function writeUintBE(val, buf, pos) {
    buf[pos    ] =  val >>> 24;
    buf[pos + 1] =  val >>> 16 & 255;
    buf[pos + 2] =  val >>> 8  & 255;
    buf[pos + 3] =  val        & 255;
}

function readUintLE(buf, pos) {
    return (buf[pos    ]
          | buf[pos + 1] << 8
          | buf[pos + 2] << 16
          | buf[pos + 3] << 24) >>> 0;
}

function readUintBE(buf, pos) {
    return (buf[pos    ] << 24
          | buf[pos + 1] << 16
          | buf[pos + 2] << 8
          | buf[pos + 3]) >>> 0;
}


/***/ }),

/***/ 460:
/***/ ((module) => {


module.exports = LongBits;

var Long;

/**
 * Constructs new long bits.
 * @classdesc Helper class for working with the low and high bits of a 64 bit value.
 * @memberof util
 * @constructor
 * @param {number} lo Low 32 bits, unsigned
 * @param {number} hi High 32 bits, unsigned
 */
function LongBits(lo, hi) {

    // note that the casts below are theoretically unnecessary as of today, but older statically
    // generated converter code might still call the ctor with signed 32bits. kept for compat.

    /**
     * Low bits.
     * @type {number}
     */
    this.lo = lo >>> 0;

    /**
     * High bits.
     * @type {number}
     */
    this.hi = hi >>> 0;
}

/**
 * Zero bits.
 * @memberof util.LongBits
 * @type {util.LongBits}
 */
var zero = LongBits.zero = new LongBits(0, 0);

zero.toNumber = function() { return 0; };
zero.zzEncode = zero.zzDecode = function() { return this; };
zero.length = function() { return 1; };

/**
 * Zero hash.
 * @memberof util.LongBits
 * @type {string}
 */
var zeroHash = LongBits.zeroHash = "\0\0\0\0\0\0\0\0";

/**
 * Constructs new long bits from the specified number.
 * @param {number} value Value
 * @returns {util.LongBits} Instance
 */
LongBits.fromNumber = function fromNumber(value) {
    if (value === 0)
        return zero;
    var sign = value < 0;
    if (sign)
        value = -value;
    var lo = value >>> 0,
        hi = (value - lo) / 4294967296 >>> 0;
    if (sign) {
        hi = ~hi >>> 0;
        lo = ~lo >>> 0;
        if (++lo > 4294967295) {
            lo = 0;
            if (++hi > 4294967295)
                hi = 0;
        }
    }
    return new LongBits(lo, hi);
};

/**
 * Constructs new long bits from a number, long or string.
 * @param {Long|number|string} value Value
 * @returns {util.LongBits} Instance
 */
LongBits.from = function from(value) {
    if (typeof value === "number")
        return LongBits.fromNumber(value);
    if (typeof value === "string" || value instanceof String) {
        /* istanbul ignore else */
        if (Long)
            value = Long.fromString(value);
        else
            return LongBits.fromNumber(parseInt(value, 10));
    }
    return value.low || value.high ? new LongBits(value.low >>> 0, value.high >>> 0) : zero;
};

/**
 * Converts this long bits to a possibly unsafe JavaScript number.
 * @param {boolean} [unsigned=false] Whether unsigned or not
 * @returns {number} Possibly unsafe number
 */
LongBits.prototype.toNumber = function toNumber(unsigned) {
    if (!unsigned && this.hi >>> 31) {
        var lo = ~this.lo + 1 >>> 0,
            hi = ~this.hi     >>> 0;
        if (!lo)
            hi = hi + 1 >>> 0;
        return -(lo + hi * 4294967296);
    }
    return this.lo + this.hi * 4294967296;
};

/**
 * Converts this long bits to a long.
 * @param {boolean} [unsigned=false] Whether unsigned or not
 * @returns {Long} Long
 */
LongBits.prototype.toLong = function toLong(unsigned) {
    return Long
        ? new Long(this.lo | 0, this.hi | 0, Boolean(unsigned))
        /* istanbul ignore next */
        : { low: this.lo | 0, high: this.hi | 0, unsigned: Boolean(unsigned) };
};

var charCodeAt = String.prototype.charCodeAt;

/**
 * Constructs new long bits from the specified 8 characters long hash.
 * @param {string} hash Hash
 * @returns {util.LongBits} Bits
 */
LongBits.fromHash = function fromHash(hash) {
    if (hash === zeroHash)
        return zero;
    return new LongBits(
        ( charCodeAt.call(hash, 0)
        | charCodeAt.call(hash, 1) << 8
        | charCodeAt.call(hash, 2) << 16
        | charCodeAt.call(hash, 3) << 24) >>> 0
    ,
        ( charCodeAt.call(hash, 4)
        | charCodeAt.call(hash, 5) << 8
        | charCodeAt.call(hash, 6) << 16
        | charCodeAt.call(hash, 7) << 24) >>> 0
    );
};

/**
 * Converts this long bits to a 8 characters long hash.
 * @returns {string} Hash
 */
LongBits.prototype.toHash = function toHash() {
    return String.fromCharCode(
        this.lo        & 255,
        this.lo >>> 8  & 255,
        this.lo >>> 16 & 255,
        this.lo >>> 24      ,
        this.hi        & 255,
        this.hi >>> 8  & 255,
        this.hi >>> 16 & 255,
        this.hi >>> 24
    );
};

/**
 * Zig-zag encodes this long bits.
 * @returns {util.LongBits} `this`
 */
LongBits.prototype.zzEncode = function zzEncode() {
    var mask =   this.hi >> 31;
    this.hi  = ((this.hi << 1 | this.lo >>> 31) ^ mask) >>> 0;
    this.lo  = ( this.lo << 1                   ^ mask) >>> 0;
    return this;
};

/**
 * Zig-zag decodes this long bits.
 * @returns {util.LongBits} `this`
 */
LongBits.prototype.zzDecode = function zzDecode() {
    var mask = -(this.lo & 1);
    this.lo  = ((this.lo >>> 1 | this.hi << 31) ^ mask) >>> 0;
    this.hi  = ( this.hi >>> 1                  ^ mask) >>> 0;
    return this;
};

/**
 * Calculates the length of this longbits when encoded as a varint.
 * @returns {number} Length
 */
LongBits.prototype.length = function length() {
    var part0 =  this.lo,
        part1 = (this.lo >>> 28 | this.hi << 4) >>> 0,
        part2 =  this.hi >>> 24;
    return part2 === 0
         ? part1 === 0
           ? part0 < 16384
             ? part0 < 128 ? 1 : 2
             : part0 < 2097152 ? 3 : 4
           : part1 < 16384
             ? part1 < 128 ? 5 : 6
             : part1 < 2097152 ? 7 : 8
         : part2 < 128 ? 9 : 10;
};

LongBits._configure = function(Long_) {
    Long = Long_;
};


/***/ }),

/***/ 186:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


/* global globalThis */
var util = exports;

// used to return a Promise where callback is omitted
util.asPromise = __nccwpck_require__(200);

// converts to / from base64 encoded strings
util.base64 = __nccwpck_require__(866);

// base class of rpc.Service
util.EventEmitter = __nccwpck_require__(79);

// float handling accross browsers
util.float = __nccwpck_require__(67);

// converts to / from utf8 encoded strings
util.utf8 = __nccwpck_require__(738);

// provides a node-like buffer pool in the browser
util.pool = __nccwpck_require__(771);

// utility to work with the low and high bits of a 64 bit value
util.LongBits = __nccwpck_require__(460);

/**
 * Tests if the specified key can affect object prototypes.
 * @memberof util
 * @param {string} key Key to test
 * @returns {boolean} `true` if the key is unsafe
 */
function isUnsafeProperty(key) {
    return key === "__proto__" || key === "prototype" || key === "constructor";
}

util.isUnsafeProperty = isUnsafeProperty;

/**
 * Whether running within node or not.
 * @memberof util
 * @type {boolean}
 */
util.isNode = Boolean(typeof global !== "undefined"
                   && global
                   && global.process
                   && global.process.versions
                   && global.process.versions.node);

/**
 * Global object reference.
 * @memberof util
 * @type {Object}
 */
util.global = util.isNode && global
           || typeof window !== "undefined" && window
           || typeof self   !== "undefined" && self
           || typeof globalThis !== "undefined" && globalThis
           || this; // eslint-disable-line no-invalid-this

/**
 * An immuable empty array.
 * @memberof util
 * @type {Array.<*>}
 * @const
 */
util.emptyArray = Object.freeze ? Object.freeze([]) : /* istanbul ignore next */ []; // used on prototypes

/**
 * An immutable empty object.
 * @type {Object}
 * @const
 */
util.emptyObject = Object.freeze ? Object.freeze({}) : /* istanbul ignore next */ {}; // used on prototypes

/**
 * Tests if the specified value is an integer.
 * @function
 * @param {*} value Value to test
 * @returns {boolean} `true` if the value is an integer
 */
util.isInteger = Number.isInteger || /* istanbul ignore next */ function isInteger(value) {
    return typeof value === "number" && isFinite(value) && Math.floor(value) === value;
};

/**
 * Tests if the specified value is a string.
 * @param {*} value Value to test
 * @returns {boolean} `true` if the value is a string
 */
util.isString = function isString(value) {
    return typeof value === "string" || value instanceof String;
};

/**
 * Tests if the specified value is a non-null object.
 * @param {*} value Value to test
 * @returns {boolean} `true` if the value is a non-null object
 */
util.isObject = function isObject(value) {
    return value && typeof value === "object";
};

/**
 * Checks if a property on a message is considered to be present.
 * This is an alias of {@link util.isSet}.
 * @function
 * @param {Object} obj Plain object or message instance
 * @param {string} prop Property name
 * @returns {boolean} `true` if considered to be present, otherwise `false`
 */
util.isset =

/**
 * Checks if a property on a message is considered to be present.
 * @param {Object} obj Plain object or message instance
 * @param {string} prop Property name
 * @returns {boolean} `true` if considered to be present, otherwise `false`
 */
util.isSet = function isSet(obj, prop) {
    var value = obj[prop];
    if (value != null && Object.hasOwnProperty.call(obj, prop)) // eslint-disable-line eqeqeq
        return typeof value !== "object" || (Array.isArray(value) ? value.length : Object.keys(value).length) > 0;
    return false;
};

/**
 * Any compatible Buffer instance.
 * This is a minimal stand-alone definition of a Buffer instance. The actual type is that exported by node's typings.
 * @interface Buffer
 * @extends Uint8Array
 */

/**
 * Node's Buffer class if available.
 * @type {Constructor<Buffer>}
 */
util.Buffer = (function() {
    try {
        var Buffer = util.global.Buffer;
        // refuse to use non-node buffers if not explicitly assigned (perf reasons)
        return Buffer.prototype.utf8Write || util.isNode ? Buffer : /* istanbul ignore next */ null;
    } catch (e) {
        /* istanbul ignore next */
        return null;
    }
})();

/**
 * Creates a new buffer of whatever type supported by the environment.
 * @param {number|number[]} [sizeOrArray=0] Buffer size or number array
 * @returns {Uint8Array|Buffer} Buffer
 */
util.newBuffer = function newBuffer(sizeOrArray) {
    var Buffer = util.Buffer;
    /* istanbul ignore next */
    return typeof sizeOrArray === "number"
        ? Buffer
            ? Buffer.allocUnsafe(sizeOrArray)
            : new Uint8Array(sizeOrArray)
        : Buffer
            ? Buffer.from(sizeOrArray)
            : new Uint8Array(sizeOrArray);
};

/**
 * Prepends a raw field tag to raw field data.
 * @param {number} id Field id
 * @param {number} wireType Wire type
 * @param {Uint8Array} data Raw field data
 * @returns {Uint8Array|Buffer} Raw field bytes
 * @ignore
 */
util.rawField = function rawField(id, wireType, data) {
    var out = [],
        tag = id << 3 | wireType;
    tag >>>= 0;
    while (tag > 127) {
        out.push(tag & 127 | 128);
        tag >>>= 7;
    }
    out.push(tag);
    for (var i = 0; i < data.length; ++i)
        out.push(data[i]);
    return util.newBuffer(out);
};

/**
 * Array implementation used in the browser.
 * @type {Constructor<Uint8Array>}
 * @deprecated Use `Uint8Array` instead.
 */
util.Array = Uint8Array;

/**
 * Any compatible Long instance.
 * This is a minimal stand-alone definition of a Long instance. The actual type is that exported by long.js.
 * @interface Long
 * @property {number} low Low bits
 * @property {number} high High bits
 * @property {boolean} unsigned Whether unsigned or not
 */

/**
 * Long.js's Long class if available.
 * @type {Constructor<Long>}
 */
util.Long = /* istanbul ignore next */ util.global.dcodeIO && /* istanbul ignore next */ util.global.dcodeIO.Long
         || /* istanbul ignore next */ util.global.Long
         || (function() {
                try {
                    var Long = __nccwpck_require__(429);
                    return Long && Long.isLong ? Long : null;
                } catch (e) {
                    /* istanbul ignore next */
                    return null;
                }
            })();

/**
 * Regular expression used to verify 2 bit (`bool`) map keys.
 * @type {RegExp}
 * @const
 */
util.key2Re = /^(?:true|false|0|1)$/;

/**
 * Regular expression used to verify 32 bit (`int32` etc.) map keys.
 * @type {RegExp}
 * @const
 */
util.key32Re = /^-?(?:0|[1-9][0-9]*)$/;

/**
 * Regular expression used to verify 64 bit (`int64` etc.) map keys.
 * @type {RegExp}
 * @const
 */
util.key64Re = /^(?:[\x00-\xff]{8}|-?(?:0|[1-9][0-9]*))$/; // eslint-disable-line no-control-regex

/**
 * Converts a number or long to an 8 characters long hash string.
 * @param {Long|number} value Value to convert
 * @returns {string} Hash
 */
util.longToHash = function longToHash(value) {
    return value
        ? util.LongBits.from(value).toHash()
        : util.LongBits.zeroHash;
};

/**
 * Converts an 8 characters long hash string to a long or number.
 * @param {string} hash Hash
 * @param {boolean} [unsigned=false] Whether unsigned or not
 * @returns {Long|number} Original value
 */
util.longFromHash = function longFromHash(hash, unsigned) {
    var bits = util.LongBits.fromHash(hash);
    if (util.Long)
        return util.Long.fromBits(bits.lo, bits.hi, unsigned);
    return bits.toNumber(Boolean(unsigned));
};

/**
 * Converts a 64 bit key to a long or number if it is an 8 characters long hash string.
 * @param {string} key Map key
 * @param {boolean} [unsigned=false] Whether unsigned or not
 * @returns {Long|number|string} Original value
 */
util.longFromKey = function longFromKey(key, unsigned) {
    return util.key64Re.test(key) && !util.key32Re.test(key)
        ? util.longFromHash(key, unsigned)
        : key;
};

/**
 * Converts a boolean key to a boolean value.
 * @param {string} key Map key
 * @returns {boolean} Boolean value
 */
util.boolFromKey = function boolFromKey(key) {
    return key === "true" || key === "1";
};

/**
 * Merges the properties of the source object into the destination object.
 * @memberof util
 * @param {Object.<string,*>} dst Destination object
 * @param {...(Object.<string,*>|boolean)} src Source objects, optionally followed by an `ifNotSet` flag
 * @returns {Object.<string,*>} Destination object
 */
function merge(dst) { // used by converters
    var ifNotSet = typeof arguments[arguments.length - 1] === "boolean",
        limit = ifNotSet ? arguments.length - 1 : arguments.length;
    ifNotSet = ifNotSet && arguments[arguments.length - 1];
    for (var a = 1; a < limit; ++a) {
        var src = arguments[a];
        if (!src)
            continue;
        for (var keys = Object.keys(src), i = 0; i < keys.length; ++i)
            if (!isUnsafeProperty(keys[i]) && (!ifNotSet || !Object.prototype.hasOwnProperty.call(dst, keys[i]) || dst[keys[i]] === undefined))
                dst[keys[i]] = src[keys[i]];
    }
    return dst;
}

util.merge = merge;

/**
 * Schema declaration nesting limit.
 * @memberof util
 * @type {number}
 */
util.nestingLimit = 32; // protoc: MaxMessageDeclarationNestingDepth

/**
 * Recursion limit.
 * @memberof util
 * @type {number}
 */
util.recursionLimit = 100; // protoc: CodedInputStream::default_recursion_limit_

/**
 * Makes a property safe for assignment as an own property.
 * @memberof util
 * @param {Object.<string,*>} obj Object
 * @param {string} key Property key
 * @param {boolean} [enumerable=true] Whether the property should be enumerable
 * @returns {undefined}
 */
util.makeProp = function makeProp(obj, key, enumerable) {
    if (Object.prototype.hasOwnProperty.call(obj, key))
        return;
    Object.defineProperty(obj, key, {
        enumerable: enumerable === undefined ? true : enumerable,
        configurable: true,
        writable: true
    });
};

/**
 * Converts the first character of a string to lower case.
 * @param {string} str String to convert
 * @returns {string} Converted string
 */
util.lcFirst = function lcFirst(str) {
    return str.charAt(0).toLowerCase() + str.substring(1);
};

/**
 * Creates a custom error constructor.
 * @memberof util
 * @param {string} name Error name
 * @returns {Constructor<Error>} Custom error constructor
 */
function newError(name) {

    function CustomError(message, properties) {

        if (!(this instanceof CustomError))
            return new CustomError(message, properties);

        // Error.call(this, message);
        // ^ just returns a new error instance because the ctor can be called as a function

        Object.defineProperty(this, "message", { get: function() { return message; } });

        /* istanbul ignore next */
        if (Error.captureStackTrace) // node
            Error.captureStackTrace(this, CustomError);
        else
            Object.defineProperty(this, "stack", { value: new Error().stack || "" });

        if (properties)
            merge(this, properties);
    }

    CustomError.prototype = Object.create(Error.prototype, {
        constructor: {
            value: CustomError,
            writable: true,
            enumerable: false,
            configurable: true,
        },
        name: {
            get: function get() { return name; },
            set: undefined,
            enumerable: false,
            // configurable: false would accurately preserve the behavior of
            // the original, but I'm guessing that was not intentional.
            // For an actual error subclass, this property would
            // be configurable.
            configurable: true,
        },
        toString: {
            value: function value() { return this.name + ": " + this.message; },
            writable: true,
            enumerable: false,
            configurable: true,
        },
    });

    return CustomError;
}

util.newError = newError;

/**
 * Constructs a new protocol error.
 * @classdesc Error subclass indicating a protocol specifc error.
 * @memberof util
 * @extends Error
 * @template T extends Message<T>
 * @constructor
 * @param {string} message Error message
 * @param {Object.<string,*>} [properties] Additional properties
 * @example
 * try {
 *     MyMessage.decode(someBuffer); // throws if required fields are missing
 * } catch (e) {
 *     if (e instanceof ProtocolError && e.instance)
 *         console.log("decoded so far: " + JSON.stringify(e.instance));
 * }
 */
util.ProtocolError = newError("ProtocolError");

/**
 * So far decoded message instance.
 * @name util.ProtocolError#instance
 * @type {Message<T>}
 */

/**
 * A OneOf getter as returned by {@link util.oneOfGetter}.
 * @typedef OneOfGetter
 * @type {function}
 * @returns {string|undefined} Set field name, if any
 */

/**
 * Builds a getter for a oneof's present field name.
 * @param {string[]} fieldNames Field names
 * @returns {OneOfGetter} Unbound getter
 */
util.oneOfGetter = function getOneOf(fieldNames) {
    var fieldMap = {};
    for (var i = 0; i < fieldNames.length; ++i)
        fieldMap[fieldNames[i]] = 1;

    /**
     * @returns {string|undefined} Set field name, if any
     * @this Object
     * @ignore
     */
    return function() { // eslint-disable-line consistent-return
        for (var keys = Object.keys(this), i = keys.length - 1; i > -1; --i)
            if (fieldMap[keys[i]] === 1 && this[keys[i]] !== undefined && this[keys[i]] !== null)
                return keys[i];
    };
};

/**
 * A OneOf setter as returned by {@link util.oneOfSetter}.
 * @typedef OneOfSetter
 * @type {function}
 * @param {string|undefined} value Field name
 * @returns {undefined}
 */

/**
 * Builds a setter for a oneof's present field name.
 * @param {string[]} fieldNames Field names
 * @returns {OneOfSetter} Unbound setter
 */
util.oneOfSetter = function setOneOf(fieldNames) {

    /**
     * @param {string} name Field name
     * @returns {undefined}
     * @this Object
     * @ignore
     */
    return function(name) {
        for (var i = 0; i < fieldNames.length; ++i)
            if (fieldNames[i] !== name)
                delete this[fieldNames[i]];
    };
};

/**
 * Default conversion options used for {@link Message#toJSON} implementations.
 *
 * These options are close to proto3's JSON mapping with the exception that internal types like Any are handled just like messages. More precisely:
 *
 * - Longs become strings
 * - Enums become string keys
 * - Bytes become base64 encoded strings
 * - (Sub-)Messages become plain objects
 * - Maps become plain objects with all string keys
 * - Repeated fields become arrays
 * - NaN and Infinity for float and double fields become strings
 *
 * @type {IConversionOptions}
 * @see https://developers.google.com/protocol-buffers/docs/proto3?hl=en#json
 */
util.toJSONOptions = {
    longs: String,
    enums: String,
    bytes: String,
    json: true
};


/***/ }),

/***/ 771:
/***/ ((module) => {


module.exports = pool;

/**
 * An allocator as used by {@link util.pool}.
 * @typedef PoolAllocator
 * @type {function}
 * @param {number} size Buffer size
 * @returns {Uint8Array} Buffer
 */

/**
 * A slicer as used by {@link util.pool}.
 * @typedef PoolSlicer
 * @type {function}
 * @param {number} start Start offset
 * @param {number} end End offset
 * @returns {Uint8Array} Buffer slice
 * @this Uint8Array
 */

/**
 * A general purpose buffer pool.
 * @memberof util
 * @function
 * @param {PoolAllocator} alloc Allocator
 * @param {PoolSlicer} slice Slicer
 * @param {number} [size=8192] Slab size
 * @returns {PoolAllocator} Pooled allocator
 */
function pool(alloc, slice, size) {
    var SIZE   = size || 8192;
    var MAX    = SIZE >>> 1;
    var slab   = null;
    var offset = SIZE;
    return function pool_alloc(size) {
        if (size < 1 || size > MAX)
            return alloc(size);
        if (offset + size > SIZE) {
            slab = alloc(SIZE);
            offset = 0;
        }
        var buf = slice.call(slab, offset, offset += size);
        if (offset & 7) // align to 32 bit
            offset = (offset | 7) + 1;
        return buf;
    };
}


/***/ }),

/***/ 738:
/***/ ((__unused_webpack_module, exports) => {



/**
 * A minimal UTF8 implementation.
 * @memberof util
 * @namespace
 */
var utf8 = exports,
    looseDecoder = new TextDecoder("utf-8", { ignoreBOM: true }),
    strictDecoder;
var TEXT_DECODER_MIN_LENGTH = 64;

try {
    strictDecoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
} catch (err) {
    // "fatal" option is not supported on Node.js compiled without ICU
    strictDecoder = looseDecoder;
}

/**
 * Calculates the UTF8 byte length of a string.
 * @param {string} string String
 * @returns {number} Byte length
 */
utf8.length = function utf8_length(string) {
    var len = 0,
        c = 0;
    for (var i = 0; i < string.length; ++i) {
        c = string.charCodeAt(i);
        if (c < 128)
            len += 1;
        else if (c < 2048)
            len += 2;
        else if ((c & 0xFC00) === 0xD800 && (string.charCodeAt(i + 1) & 0xFC00) === 0xDC00) {
            ++i;
            len += 4;
        } else
            len += 3;
    }
    return len;
};

function utf8_read_decoder(decoder, buffer, start, end) {
    var source = start === 0 && end === buffer.length
        ? buffer
        : buffer.subarray(start, end);
    return decoder.decode(source);
}

/**
 * Reads UTF8 bytes as a string.
 * @param {Uint8Array} buffer Source buffer
 * @param {number} start Source start
 * @param {number} end Source end
 * @returns {string} String read
 */
utf8.read = function utf8_read_loose(buffer, start, end) {
    if (end - start < 1)
        return "";
    if (end - start >= TEXT_DECODER_MIN_LENGTH)
        return utf8_read_decoder(looseDecoder, buffer, start, end);

    var str = "",
        i = start,
        c1, c2, c3, c4, c5, c6, c7, c8;

    for (; i + 7 < end; i += 8) {
        c1 = buffer[i];
        c2 = buffer[i + 1];
        c3 = buffer[i + 2];
        c4 = buffer[i + 3];
        c5 = buffer[i + 4];
        c6 = buffer[i + 5];
        c7 = buffer[i + 6];
        c8 = buffer[i + 7];
        if ((c1 | c2 | c3 | c4 | c5 | c6 | c7 | c8) & 0x80)
            return str + utf8_read_decoder(looseDecoder, buffer, i, end);
        str += String.fromCharCode(c1, c2, c3, c4, c5, c6, c7, c8);
    }

    for (; i < end; ++i) {
        c1 = buffer[i];
        if (c1 & 0x80)
            return str + utf8_read_decoder(looseDecoder, buffer, i, end);
        str += String.fromCharCode(c1);
    }

    return str;
};

/**
 * Reads UTF8 bytes as a string, rejecting invalid UTF8.
 * @param {Uint8Array} buffer Source buffer
 * @param {number} start Source start
 * @param {number} end Source end
 * @returns {string} String read
 */
utf8.readStrict = function utf8_read_strict(buffer, start, end) {
    if (end - start < 1)
        return "";
    if (end - start >= TEXT_DECODER_MIN_LENGTH)
        return utf8_read_decoder(strictDecoder, buffer, start, end);

    var str = "",
        i = start,
        c1, c2, c3, c4, c5, c6, c7, c8;

    for (; i + 7 < end; i += 8) {
        c1 = buffer[i];
        c2 = buffer[i + 1];
        c3 = buffer[i + 2];
        c4 = buffer[i + 3];
        c5 = buffer[i + 4];
        c6 = buffer[i + 5];
        c7 = buffer[i + 6];
        c8 = buffer[i + 7];
        if ((c1 | c2 | c3 | c4 | c5 | c6 | c7 | c8) & 0x80)
            return str + utf8_read_decoder(strictDecoder, buffer, i, end);
        str += String.fromCharCode(c1, c2, c3, c4, c5, c6, c7, c8);
    }

    for (; i < end; ++i) {
        c1 = buffer[i];
        if (c1 & 0x80)
            return str + utf8_read_decoder(strictDecoder, buffer, i, end);
        str += String.fromCharCode(c1);
    }

    return str;
};

/**
 * Writes a string as UTF8 bytes.
 * @param {string} string Source string
 * @param {Uint8Array} buffer Destination buffer
 * @param {number} offset Destination offset
 * @returns {number} Bytes written
 */
utf8.write = function utf8_write(string, buffer, offset) {
    var start = offset,
        c1, // character 1
        c2; // character 2
    for (var i = 0; i < string.length; ++i) {
        c1 = string.charCodeAt(i);
        if (c1 < 128) {
            buffer[offset++] = c1;
        } else if (c1 < 2048) {
            buffer[offset++] = c1 >> 6       | 192;
            buffer[offset++] = c1       & 63 | 128;
        } else if ((c1 & 0xFC00) === 0xD800 && ((c2 = string.charCodeAt(i + 1)) & 0xFC00) === 0xDC00) {
            c1 = 0x10000 + ((c1 & 0x03FF) << 10) + (c2 & 0x03FF);
            ++i;
            buffer[offset++] = c1 >> 18      | 240;
            buffer[offset++] = c1 >> 12 & 63 | 128;
            buffer[offset++] = c1 >> 6  & 63 | 128;
            buffer[offset++] = c1       & 63 | 128;
        } else {
            buffer[offset++] = c1 >> 12      | 224;
            buffer[offset++] = c1 >> 6  & 63 | 128;
            buffer[offset++] = c1       & 63 | 128;
        }
    }
    return offset - start;
};


/***/ }),

/***/ 745:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


module.exports = Writer;

var util      = __nccwpck_require__(186);

var BufferWriter; // cyclic

var LongBits  = util.LongBits,
    base64    = util.base64,
    utf8      = util.utf8;

/**
 * Constructs a new writer instance.
 * @classdesc Wire format writer using `Uint8Array`.
 * @constructor
 */
function Writer() {

    /**
     * Write cursor into {@link Writer#buf}.
     * @type {number}
     */
    this.pos = 0;

    /**
     * Backing buffer.
     * @type {Uint8Array}
     */
    this.buf = this.constructor.alloc(Writer.initialBufferSize);

    /**
     * Cached DataView over {@link Writer#buf}.
     * @type {DataView|null}
     */
    this.view = null;

    /**
     * Stack of forked length-prefix positions.
     * @type {Array<number>|null}
     */
    this.states = null;
}

/**
 * Initial backing buffer size in bytes. Defaults to 128.
 * @type {number}
 */
Writer.initialBufferSize = 128;

/**
 * Current write position.
 * @name Writer#len
 * @type {number}
 * @deprecated Use {@link Writer#pos} instead.
 */
Object.defineProperty(Writer.prototype, "len", {
    configurable: true,
    enumerable: true,
    get: function get_len() {
        return this.pos;
    }
});

var create = function create() {
    return util.Buffer
        ? function create_buffer_setup() {
            return (Writer.create = function create_buffer() {
                return new BufferWriter();
            })();
        }
        /* istanbul ignore next */
        : function create_array() {
            return new Writer();
        };
};

/**
 * Creates a new writer.
 * @function
 * @returns {BufferWriter|Writer} A {@link BufferWriter} when Buffers are supported, otherwise a {@link Writer}
 */
Writer.create = create();

/**
 * Allocates a buffer of the specified size.
 * @param {number} size Buffer size
 * @returns {Uint8Array} Buffer
 */
Writer.alloc = function alloc(size) {
    return new Uint8Array(size);
};

// Use Uint8Array buffer pool in the browser, just like node does with buffers
Writer.alloc = util.pool(Writer.alloc, Uint8Array.prototype.subarray);

/**
 * Calculates the number of bytes a value occupies as a varint.
 * @param {number} value Value to size (unsigned)
 * @returns {number} Byte length (1..5)
 * @ignore
 */
function sizeVarint32(value) {
    return value         < 128       ? 1
         : value         < 16384     ? 2
         : value         < 2097152   ? 3
         : value         < 268435456 ? 4
         :                             5;
}

/**
 * Ensures that at least `n` more bytes fit into the backing buffer, doubling it if not.
 * @param {number} n Number of additional bytes required
 * @returns {undefined}
 * @private
 */
Writer.prototype._reserve = function _reserve(n) {
    var need = this.pos + n;
    if (need > this.buf.length) {
        var size = this.buf.length << 1;
        if (size < need)
            size = need;
        var buf = this.constructor.alloc(size);
        buf.set(this.buf.subarray(0, this.pos), 0);
        this.buf = buf;
        this.view = null; // invalidate
    }
};

function writeStringAscii(val, buf, pos) {
    for (var i = 0; i < val.length;)
        buf[pos++] = val.charCodeAt(i++);
}

function writeVarint32(val, buf, pos) {
    while (val > 127) {
        buf[pos++] = val & 127 | 128;
        val >>>= 7;
    }
    buf[pos] = val;
    return pos + 1;
}

/**
 * Writes an unsigned 32 bit value as a varint.
 * @param {number} value Value to write
 * @returns {Writer} `this`
 */
Writer.prototype.uint32 = function write_uint32(value) {
    value = value >>> 0;
    this._reserve(5);
    var pos = this.pos;
    this.pos = writeVarint32(value, this.buf, pos);
    return this;
};

/**
 * Writes a signed 32 bit value as a varint.
 * @function
 * @param {number} value Value to write
 * @returns {Writer} `this`
 */
Writer.prototype.int32 = function write_int32(value) {
    if ((value |= 0) < 0) { // 10 bytes per spec
        this._reserve(10);
        writeVarint64(LongBits.fromNumber(value), this.buf, this.pos);
        this.pos += 10;
        return this;
    }
    return this.uint32(value);
};

/**
 * Writes a 32 bit value as a varint, zig-zag encoded.
 * @param {number} value Value to write
 * @returns {Writer} `this`
 */
Writer.prototype.sint32 = function write_sint32(value) {
    return this.uint32((value << 1 ^ value >> 31) >>> 0);
};

function writeVarint64(val, buf, pos) {
    var lo = val.lo,
        hi = val.hi;
    while (hi) {
        buf[pos++] = lo & 127 | 128;
        lo = (lo >>> 7 | hi << 25) >>> 0;
        hi >>>= 7;
    }
    while (lo > 127) {
        buf[pos++] = lo & 127 | 128;
        lo = lo >>> 7;
    }
    buf[pos] = lo;
    return pos + 1;
}

/**
 * Writes an unsigned 64 bit value as a varint.
 * @param {Long|number|string} value Value to write
 * @returns {Writer} `this`
 * @throws {TypeError} If `value` is a string and no long library is present.
 */
Writer.prototype.uint64 = function write_uint64(value) {
    var bits = LongBits.from(value);
    this._reserve(10);
    var pos = this.pos;
    this.pos = writeVarint64(bits, this.buf, pos);
    return this;
};

/**
 * Writes a signed 64 bit value as a varint.
 * @function
 * @param {Long|number|string} value Value to write
 * @returns {Writer} `this`
 * @throws {TypeError} If `value` is a string and no long library is present.
 */
Writer.prototype.int64 = Writer.prototype.uint64;

/**
 * Writes a signed 64 bit value as a varint, zig-zag encoded.
 * @param {Long|number|string} value Value to write
 * @returns {Writer} `this`
 * @throws {TypeError} If `value` is a string and no long library is present.
 */
Writer.prototype.sint64 = function write_sint64(value) {
    var bits = LongBits.from(value).zzEncode();
    this._reserve(10);
    var pos = this.pos;
    this.pos = writeVarint64(bits, this.buf, pos);
    return this;
};

/**
 * Writes a boolish value as a varint.
 * @param {boolean} value Value to write
 * @returns {Writer} `this`
 */
Writer.prototype.bool = function write_bool(value) {
    this._reserve(1);
    this.buf[this.pos++] = value ? 1 : 0;
    return this;
};

function writeFixed32(val, buf, pos) {
    buf[pos    ] =  val         & 255;
    buf[pos + 1] =  val >>> 8   & 255;
    buf[pos + 2] =  val >>> 16  & 255;
    buf[pos + 3] =  val >>> 24;
}

/**
 * Writes an unsigned 32 bit value as fixed 32 bits.
 * @param {number} value Value to write
 * @returns {Writer} `this`
 */
Writer.prototype.fixed32 = function write_fixed32(value) {
    this._reserve(4);
    writeFixed32(value >>> 0, this.buf, this.pos);
    this.pos += 4;
    return this;
};

/**
 * Writes a signed 32 bit value as fixed 32 bits.
 * @function
 * @param {number} value Value to write
 * @returns {Writer} `this`
 */
Writer.prototype.sfixed32 = Writer.prototype.fixed32;

/**
 * Writes an unsigned 64 bit value as fixed 64 bits.
 * @param {Long|number|string} value Value to write
 * @returns {Writer} `this`
 * @throws {TypeError} If `value` is a string and no long library is present.
 */
Writer.prototype.fixed64 = function write_fixed64(value) {
    var bits = LongBits.from(value);
    this._reserve(8);
    writeFixed32(bits.lo, this.buf, this.pos);
    writeFixed32(bits.hi, this.buf, this.pos + 4);
    this.pos += 8;
    return this;
};

/**
 * Writes a signed 64 bit value as fixed 64 bits.
 * @function
 * @param {Long|number|string} value Value to write
 * @returns {Writer} `this`
 * @throws {TypeError} If `value` is a string and no long library is present.
 */
Writer.prototype.sfixed64 = Writer.prototype.fixed64;

/**
 * Writes a float (32 bit).
 * @function
 * @param {number} value Value to write
 * @returns {Writer} `this`
 */
Writer.prototype.float = function write_float(value) {
    this._reserve(4);
    util.float.writeFloatLE(value, this.buf, this.pos);
    this.pos += 4;
    return this;
};

/**
 * Writes a double (64 bit float).
 * @function
 * @param {number} value Value to write
 * @returns {Writer} `this`
 */
Writer.prototype.double = function write_double(value) {
    this._reserve(8);
    util.float.writeDoubleLE(value, this.buf, this.pos);
    this.pos += 8;
    return this;
};

/**
 * Writes a sequence of bytes.
 * @param {Uint8Array|string} value Buffer or base64 encoded string to write
 * @returns {Writer} `this`
 */
Writer.prototype.bytes = function write_bytes(value) {
    var len = value.length >>> 0;
    if (!len) {
        this._reserve(1);
        this.buf[this.pos++] = 0;
        return this;
    }
    if (util.isString(value)) {
        var buf = Writer.alloc(len = base64.length(value));
        base64.decode(value, buf, 0);
        value = buf;
    }
    this.uint32(len);
    this._reserve(len);
    this.buf.set(value, this.pos);
    this.pos += len;
    return this;
};

/**
 * Writes raw bytes without a tag or length prefix.
 * @param {Uint8Array} value Raw bytes
 * @returns {Writer} `this`
 */
Writer.prototype.raw = function write_raw(value) {
    var len = value.length >>> 0;
    if (!len)
        return this;
    this._reserve(len);
    this.buf.set(value, this.pos);
    this.pos += len;
    return this;
};

/**
 * Backfills the length varint.
 * @param {number} pos Position of reserved length byte
 * @param {number} len Length of content after length varint
 * @returns {Writer} `this`
 * @private
 */
Writer.prototype._delim = function _delim(pos, len) {
    var n = sizeVarint32(len);
    if (n > 1)
        this.buf.copyWithin(pos + n, pos + 1, pos + 1 + len);
    writeVarint32(len, this.buf, pos);
    this.pos = pos + n + len;
    return this;
};

/**
 * Writes a string.
 * @param {string} value Value to write
 * @returns {Writer} `this`
 */
Writer.prototype.string = function write_string(value) {
    var n = value.length;
    if (!n) {
        this._reserve(1);
        this.buf[this.pos++] = 0;
        return this;
    }
    if (n < 0x80) {
        this._reserve(n * 3 + 5); // worst case
        var lenPos = this.pos;
        return this._delim(lenPos, utf8.write(value, this.buf, lenPos + 1));
    }
    var len = utf8.length(value);
    this.uint32(len);
    this._reserve(len);
    if (len === value.length)
        writeStringAscii(value, this.buf, this.pos);
    else
        utf8.write(value, this.buf, this.pos);
    this.pos += len;
    return this;
};

/**
 * Writes an array of unsigned 32 bit values as a packed repeated field.
 * @param {number[]} value Values to write
 * @returns {Writer} `this`
 */
Writer.prototype.uint32s = function write_uint32s(value) {
    var n = value.length;
    this._reserve(n * 5 + 5); // worst case: 5 bytes per value + length varint
    var buf = this.buf, lenPos = this.pos, p = lenPos + 1;
    for (var i = 0; i < n; ++i)
        p = writeVarint32(value[i] >>> 0, buf, p);
    return this._delim(lenPos, p - lenPos - 1);
};

/**
 * Writes an array of signed 32 bit values as a packed repeated field.
 * @param {number[]} value Values to write
 * @returns {Writer} `this`
 */
Writer.prototype.int32s = function write_int32s(value) {
    var n = value.length;
    this._reserve(n * 10 + 5); // worst case: 10 bytes per negative value + length varint
    var buf = this.buf, lenPos = this.pos, pos = lenPos + 1, val;
    for (var i = 0; i < n; ++i) {
        if ((val = value[i] | 0) < 0) { // negatives are 10 bytes per spec
            pos = writeVarint64(LongBits.fromNumber(val), buf, pos);
        } else {
            pos = writeVarint32(val, buf, pos);
        }
    }
    return this._delim(lenPos, pos - lenPos - 1);
};

/**
 * Writes an array of 32 bit values as packed, zig-zag encoded varints.
 * @param {number[]} value Values to write
 * @returns {Writer} `this`
 */
Writer.prototype.sint32s = function write_sint32s(value) {
    var n = value.length;
    this._reserve(n * 5 + 5);
    var buf = this.buf, lenPos = this.pos, pos = lenPos + 1;
    for (var i = 0; i < n; ++i)
        pos = writeVarint32((value[i] << 1 ^ value[i] >> 31) >>> 0, buf, pos);
    return this._delim(lenPos, pos - lenPos - 1);
};

/**
 * Writes an array of unsigned 64 bit values as a packed repeated field.
 * @param {Array.<Long|number|string>} value Values to write
 * @returns {Writer} `this`
 */
Writer.prototype.uint64s = function write_uint64s(value) {
    var n = value.length;
    this._reserve(n * 10 + 5);
    var buf = this.buf, lenPos = this.pos, pos = lenPos + 1;
    for (var i = 0; i < n; ++i) {
        pos = writeVarint64(LongBits.from(value[i]), buf, pos);
    }
    return this._delim(lenPos, pos - lenPos - 1);
};

/**
 * Writes an array of signed 64 bit values as a packed repeated field.
 * @function
 * @param {Array.<Long|number|string>} value Values to write
 * @returns {Writer} `this`
 */
Writer.prototype.int64s = Writer.prototype.uint64s;

/**
 * Writes an array of 64 bit values as packed, zig-zag encoded varints.
 * @param {Array.<Long|number|string>} value Values to write
 * @returns {Writer} `this`
 */
Writer.prototype.sint64s = function write_sint64s(value) {
    var n = value.length;
    this._reserve(n * 10 + 5);
    var buf = this.buf, lenPos = this.pos, pos = lenPos + 1;
    for (var i = 0; i < n; ++i) {
        pos = writeVarint64(LongBits.from(value[i]).zzEncode(), buf, pos);
    }
    return this._delim(lenPos, pos - lenPos - 1);
};

/**
 * Writes an array of boolish values as a packed repeated field.
 * @param {boolean[]} value Values to write
 * @returns {Writer} `this`
 */
Writer.prototype.bools = function write_bools(value) {
    var n = value.length;
    this.uint32(n); // one byte per value
    this._reserve(n);
    var buf = this.buf, p = this.pos;
    for (var i = 0; i < n; ++i)
        buf[p++] = value[i] ? 1 : 0;
    this.pos += n;
    return this;
};

// The view allocation only pays off when amortized over enough writes
var VIEW_THRESHOLD_FLOAT = 16,
    VIEW_THRESHOLD_INT   = 128;

function getLazyView(writer, count, threshold) {
    var view = writer.view;
    if (view || count < threshold)
        return view;
    var buf = writer.buf;
    return writer.view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
}

/**
 * Writes an array of unsigned 32 bit values as packed, fixed 32 bits.
 * @param {number[]} value Values to write
 * @returns {Writer} `this`
 */
Writer.prototype.fixed32s = function write_fixed32s(value) {
    var n = value.length, bytes = n * 4;
    this.uint32(bytes); // length is known exactly
    this._reserve(bytes);
    var p = this.pos, i, dv = getLazyView(this, n, VIEW_THRESHOLD_INT);
    if (dv)
        for (i = 0; i < n; ++i) { dv.setUint32(p, value[i] >>> 0, true); p += 4; }
    else {
        var buf = this.buf;
        for (i = 0; i < n; ++i) { writeFixed32(value[i] >>> 0, buf, p); p += 4; }
    }
    this.pos += bytes;
    return this;
};

/**
 * Writes an array of signed 32 bit values as packed, fixed 32 bits.
 * @function
 * @param {number[]} value Values to write
 * @returns {Writer} `this`
 */
Writer.prototype.sfixed32s = Writer.prototype.fixed32s;

/**
 * Writes an array of unsigned 64 bit values as packed, fixed 64 bits.
 * @param {Array.<Long|number|string>} value Values to write
 * @returns {Writer} `this`
 */
Writer.prototype.fixed64s = function write_fixed64s(value) {
    var n = value.length, bytes = n * 8;
    this.uint32(bytes);
    this._reserve(bytes);
    var p = this.pos, i, bits, dv = getLazyView(this, n, VIEW_THRESHOLD_INT);
    if (dv)
        for (i = 0; i < n; ++i) { bits = LongBits.from(value[i]); dv.setUint32(p, bits.lo, true); dv.setUint32(p + 4, bits.hi, true); p += 8; }
    else {
        var buf = this.buf;
        for (i = 0; i < n; ++i) { bits = LongBits.from(value[i]); writeFixed32(bits.lo, buf, p); writeFixed32(bits.hi, buf, p + 4); p += 8; }
    }
    this.pos += bytes;
    return this;
};

/**
 * Writes an array of signed 64 bit values as packed, fixed 64 bits.
 * @function
 * @param {Array.<Long|number|string>} value Values to write
 * @returns {Writer} `this`
 */
Writer.prototype.sfixed64s = Writer.prototype.fixed64s;

/**
 * Writes an array of floats (32 bit) as a packed repeated field.
 * @param {number[]} value Values to write
 * @returns {Writer} `this`
 */
Writer.prototype.floats = function write_floats(value) {
    var n = value.length, bytes = n * 4;
    this.uint32(bytes);
    this._reserve(bytes);
    var p = this.pos, i, dv = getLazyView(this, n, VIEW_THRESHOLD_FLOAT);
    if (dv)
        for (i = 0; i < n; ++i) { dv.setFloat32(p, value[i], true); p += 4; }
    else {
        var buf = this.buf;
        for (i = 0; i < n; ++i) { util.float.writeFloatLE(value[i], buf, p); p += 4; }
    }
    this.pos += bytes;
    return this;
};

/**
 * Writes an array of doubles (64 bit float) as a packed repeated field.
 * @param {number[]} value Values to write
 * @returns {Writer} `this`
 */
Writer.prototype.doubles = function write_doubles(value) {
    var n = value.length, bytes = n * 8;
    this.uint32(bytes);
    this._reserve(bytes);
    var p = this.pos, i, dv = getLazyView(this, n, VIEW_THRESHOLD_FLOAT);
    if (dv)
        for (i = 0; i < n; ++i) { dv.setFloat64(p, value[i], true); p += 8; }
    else {
        var buf = this.buf;
        for (i = 0; i < n; ++i) { util.float.writeDoubleLE(value[i], buf, p); p += 8; }
    }
    this.pos += bytes;
    return this;
};

/**
 * Forks this writer's state by pushing it to a stack.
 * @returns {Writer} `this`
 */
Writer.prototype.fork = function fork() {
    this._reserve(1);
    (this.states || (this.states = [])).push(this.pos);
    this.pos += 1;
    return this;
};

/**
 * Resets this instance to the last state.
 * @returns {Writer} `this`
 */
Writer.prototype.reset = function reset() {
    var states = this.states;
    if (states && states.length) {
        this.pos = states.pop();
    } else {
        this.pos = 0;
    }
    return this;
};

/**
 * Resets to the last state and prepends the fork state's current write length as a varint.
 * @returns {Writer} `this`
 */
Writer.prototype.ldelim = function ldelim() {
    var states = this.states,
        len,
        vlen;
    if (states && states.length) {
        var lenPos = states.pop();
        len = this.pos - lenPos - 1;
        vlen = sizeVarint32(len);
        if (vlen > 1) { // grow the reserved single byte and shift content forward
            this._reserve(vlen - 1);
            this.buf.copyWithin(lenPos + vlen, lenPos + 1, lenPos + 1 + len);
            this.pos += vlen - 1;
            writeVarint32(len, this.buf, lenPos);
        } else {
            this.buf[lenPos] = len;
        }
    } else { // not forked: prefix the entire buffer with its length
        // TODO: Compatibility with older generated code.
        // Remove this branch in the next major release.
        len = this.pos;
        vlen = sizeVarint32(len);
        this._reserve(vlen);
        this.buf.copyWithin(vlen, 0, len);
        writeVarint32(len, this.buf, 0);
        this.pos += vlen;
    }
    return this;
};

/**
 * Finishes the write operation.
 * Returns a buffer sized to the written data by default.
 * @param {boolean} [shared=false] Whether to return a shared view instead of a unique copy
 * @returns {Uint8Array} Finished buffer
 */
Writer.prototype.finish = function finish(shared) {
    if (shared)
        return this.buf.subarray(0, this.pos);
    var buf = this.constructor.alloc(this.pos);
    buf.set(this.buf.subarray(0, this.pos), 0);
    return buf;
};

/**
 * Finishes the write operation, writing into the provided buffer.
 * The caller must ensure that `buf` has enough space starting at `offset`
 * to hold {@link Writer#pos} bytes.
 * @param {T} buf Target buffer
 * @param {number} [offset=0] Offset to start writing at
 * @returns {T} The provided buffer
 * @template T extends Uint8Array
 */
Writer.prototype.finishInto = function finishInto(buf, offset) {
    if (offset === undefined)
        offset = 0;
    buf.set(this.buf.subarray(0, this.pos), offset);
    return buf;
};

Writer._configure = function(BufferWriter_) {
    BufferWriter = BufferWriter_;
    Writer.create = create();
    BufferWriter._configure();
};


/***/ }),

/***/ 74:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


module.exports = BufferWriter;

// extends Writer
var Writer = __nccwpck_require__(745);
BufferWriter.prototype = Object.create(Writer.prototype, {
    constructor: {
        value: BufferWriter,
        writable: true,
        enumerable: false,
        configurable: true
    }
});

var util = __nccwpck_require__(186);

/**
 * Constructs a new buffer writer instance.
 * @classdesc Wire format writer using node buffers.
 * @extends Writer
 * @constructor
 */
function BufferWriter() {
    Writer.call(this);
}

var writeStringBuffer;

BufferWriter._configure = function () {
    /**
     * Allocates a buffer of the specified size.
     * @function
     * @param {number} size Buffer size
     * @returns {Buffer} Buffer
     */
    BufferWriter.alloc = util.Buffer && util.Buffer.allocUnsafe;

    writeStringBuffer = util.Buffer && util.Buffer.prototype.utf8Write
        ? function writeStringBuffer_utf8Write(val, buf, pos) {
            return buf.utf8Write(val, pos);
        }
        : function writeStringBuffer_write(val, buf, pos) {
            return buf.write(val, pos);
        };
};


/**
 * @override
 */
BufferWriter.prototype.bytes = function write_bytes_buffer(value) {
    if (util.isString(value))
        value = util.Buffer.from(value, "base64");
    var len = value.length >>> 0;
    this.uint32(len);
    if (len) {
        this._reserve(len);
        this.buf.set(value, this.pos);
        this.pos += len;
    }
    return this;
};

/**
 * @override
 */
BufferWriter.prototype.string = function write_string_buffer(value) {
    var n = value.length;
    if (!n) {
        this._reserve(1);
        this.buf[this.pos++] = 0;
        return this;
    }
    if (n < 0x80) {
        this._reserve(n * 3 + 5); // worst case
        var pos = this.pos,
            buf = this.buf;
        return this._delim(pos,
            n < 40
                ? util.utf8.write(value, buf, pos + 1)
                : writeStringBuffer(value, buf, pos + 1)
        );
    }
    var len = util.Buffer.byteLength(value);
    this.uint32(len);
    this._reserve(len);
    writeStringBuffer(value, this.buf, this.pos);
    this.pos += len;
    return this;
};


/**
 * Finishes the write operation.
 * @name BufferWriter#finish
 * @function
 * @returns {Buffer} Finished buffer
 */

BufferWriter._configure();


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./src/plan/plan.ts
/** Version of everything that turns a plan into bytes: the value functions, the encoding, this shape. */
const FORMAT_VERSION = 1;
/** The features of the Example or context, then those of the sequence: the order of columns and statistics. */
function allFeatures({ features, sequence = [] }) {
    return sequence.length === 0 ? features : [...features, ...sequence];
}
/** Whether no example lacks the feature, but for marked ones. */
function isAlwaysThere({ missing, missingWhere }) {
    return missing === undefined && missingWhere === undefined;
}

;// CONCATENATED MODULE: ./src/statistics/block.ts
/** Makes a reader whose memory grows with its input. */
function makeNumberReader() {
    let numbers = new Float64Array(0);
    let marks = new Int32Array(0);
    return (values, end) => {
        if (values.kind === 'float')
            return { numbers: values.values, marks: wordsOf(values.values) };
        if (numbers.length < end) {
            numbers = new Float64Array(end);
            marks = new Int32Array(end);
        }
        if (values.kind === 'int64')
            readIntegers(values.words, end, numbers, marks);
        else
            readSizes(values, end, numbers, marks);
        return { numbers, marks };
    };
}
function wordsOf({ buffer, byteOffset, length }) {
    return new Int32Array(buffer, byteOffset, length);
}
function readIntegers(words, end, numbers, marks) {
    for (let i = 0; i < end; i++) {
        const low = words[2 * i];
        const high = words[2 * i + 1];
        numbers[i] = high * 0x1_0000_0000 + (low >>> 0);
        marks[i] = low ^ Math.imul(high ^ (low >> 31), 0x9e3779b9);
    }
}
/** Sizes of the byte strings, and their FNV-1a hashes as marks. */
function readSizes({ data, stops }, end, numbers, marks) {
    let from = 0;
    for (let i = 0; i < end; i++) {
        const to = stops[i];
        let mark = 0x811c9dc5;
        for (let at = from; at < to; at++)
            mark = Math.imul(mark ^ data[at], 0x0100_0193);
        numbers[i] = to - from;
        marks[i] = mark;
        from = to;
    }
}
/** The exact minimum and maximum of the first `end` integers. */
function exactRange(words, end) {
    const integers = new BigInt64Array(words.buffer, words.byteOffset, end);
    let [min, max] = [integers[0] ?? 0n, integers[0] ?? 0n];
    for (const integer of integers) {
        if (integer < min)
            min = integer;
        if (integer > max)
            max = integer;
    }
    return { min, max };
}

;// CONCATENATED MODULE: ./src/statistics/exact-sum.ts
/** Adds a finite term, exactly. */
function addExactly(sum, term) {
    let large = term;
    let used = 0;
    for (let i = 0; i < sum.length; i++) {
        const part = sum[i];
        const total = large + part;
        const lost = Math.abs(large) < Math.abs(part) ? large - (total - part) : part - (total - large);
        if (lost !== 0)
            sum[used++] = lost;
        large = total;
    }
    sum[used++] = large;
    if (sum.length > used)
        sum.length = used;
}
/** The double nearest to the sum; ties go to the even one. */
function roundSum(sum) {
    let at = sum.length - 1;
    // The empty sum, and the sum of -0, is 0.
    let nearest = 0 + (sum[at] ?? 0);
    let lost = 0;
    while (at > 0 && lost === 0) {
        const before = nearest;
        const part = sum[--at];
        nearest = before + part;
        lost = part - (nearest - before);
    }
    // Halfway between two doubles, the lower parts decide; without them, the addition above has already rounded to even.
    const below = sum[at - 1] ?? 0;
    const further = nearest + 2 * lost;
    return at > 0 && lost < 0 === below < 0 && further - nearest === 2 * lost ? further : nearest;
}
/** The same sum in canonical parts: each is the double nearest to the sum of itself and all smaller parts. */
function canonicalSum(sum) {
    const rest = [...sum];
    const parts = [];
    for (let part = roundSum(rest); part !== 0; part = roundSum(rest)) {
        parts.unshift(part);
        addExactly(rest, -part);
    }
    return parts;
}

;// CONCATENATED MODULE: ./src/statistics/element-means.ts

/** Adds the elements of the first `examples` examples. */
function addElements(elements, values, examples) {
    const { ends } = values;
    for (const element of elements) {
        let from = 0;
        for (let i = 0; i < examples; i++) {
            const at = from + element.index;
            from = ends[i];
            if (at >= from)
                continue;
            const value = valueAt(values, at);
            if (!Number.isFinite(value))
                continue;
            element.count++;
            addExactly(element.sum, value);
        }
    }
}
/** The same number as in `Numbers.numbers`. */
function valueAt(values, at) {
    switch (values.kind) {
        case 'float':
            return values.values[at];
        case 'int64':
            return values.words[2 * at + 1] * 0x1_0000_0000 + (values.words[2 * at] >>> 0);
        case 'bytes':
            return values.stops[at] - (at === 0 ? 0 : values.stops[at - 1]);
    }
}
/**
 * The elements whose means are recorded: both ends, their neighbours, and some between them. Those at a third and at
 * half reveal columns that are swapped by halves or thirds.
 */
function tellingElements(length) {
    if (length < 2)
        return [];
    const spread = [1 / 8, 1 / 3, 1 / 2, 3 / 4, 7 / 8].map((share) => Math.floor(share * length));
    return [...new Set([0, 1, ...spread, length - 2, length - 1])].sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./src/statistics/cells.ts
const INTEGERS = { step: 1, digits: 2 ** 52 };
const FLOATS = { step: 2 ** -149, digits: 2 ** 24 };
const CELLS = 512;
const BINS = 10;
function makeCells(integers) {
    const precision = integers ? INTEGERS : FLOATS;
    return { width: precision.step, first: 0, counts: new Float64Array(0), precision };
}
/**
 * Makes room for values from `min` to `max`, a range that has to contain everything counted so far. The width of cells
 * only ever doubles, and only if the range requires it, so the result does not depend on the order.
 */
function coverRange(cells, min, max) {
    const { precision, counts, first } = cells;
    const largest = Math.max(-min, max);
    let width = Math.max(cells.width, powerBelow((max - min) / CELLS), powerBelow(largest / precision.digits));
    while (Math.floor(max / width) - Math.floor(min / width) >= CELLS || largest / width >= precision.digits)
        width *= 2;
    const [low, high] = [Math.floor(min / width), Math.floor(max / width)];
    if (width === cells.width && counts.length > 0 && low >= first && high < first + CELLS)
        return;
    const before = { width: cells.width, first, counts };
    Object.assign(cells, { width, first: low, counts: new Float64Array(CELLS) });
    addCounts(cells, before);
}
/** A power of two that is smaller, and not by much; 0 for 0. */
function powerBelow(value) {
    return value === 0 ? 0 : 2 ** (Math.floor(Math.log2(value)) - 2);
}
/** Adds the counts of cells that are not wider, whose range has to be covered. */
function addCounts({ width, first, counts }, other) {
    const ratio = other.width / width;
    for (let i = 0; i < other.counts.length; i++) {
        const count = other.counts[i];
        if (count > 0)
            counts[Math.floor((other.first + i) * ratio) - first] += count;
    }
}
/** Counts finite `values` up to `end`, all of which have to lie in the covered range. Measured: 3 to 4 ns per value. */
function countInCells({ width, first, counts }, values, end) {
    const scale = 1 / width;
    for (let i = 0; i < end; i++)
        counts[(Math.floor(values[i] * scale) - first) | 0]++;
}
/** Groups cells into up to ten bins of roughly equal width. Each of a few integers gets a bin of its own. */
function histogramOf({ width, first, counts }) {
    let from = 0;
    while (counts[from] === 0)
        from++;
    let to = counts.length;
    while (to > from && counts[to - 1] === 0)
        to--;
    const size = to - from;
    const bins = Math.min(BINS, size);
    const borders = Array.from({ length: bins + 1 }, (_, i) => from + Math.round((i * size) / bins));
    return {
        edges: borders.map((border) => (first + border) * width),
        counts: borders.slice(1).map((border, i) => sum(counts, borders[i], border)),
    };
}
function sum(counts, from, to) {
    let total = 0;
    for (let i = from; i < to; i++)
        total += counts[i];
    return total;
}

;// CONCATENATED MODULE: ./src/statistics/distinct.ts
const MAX_KEPT = 1024;
const RECENT_BITS = 8;
function makeDistinct() {
    return { hashes: new Set(), mask: 0, recent: new Int32Array(2 ** RECENT_BITS) };
}
/**
 * Adds the values that `marks` stand for, up to `end`. Equal values have equal marks, different values different ones.
 */
function addMarks(distinct, marks, end) {
    const { recent } = distinct;
    let { mask } = distinct;
    for (let i = 0; i < end; i++) {
        const hash = mix(marks[i]);
        if ((hash & mask) !== 0)
            continue;
        const slot = hash >>> (32 - RECENT_BITS);
        // Slots are initially 0.
        if (recent[slot] === hash && hash !== 0)
            continue;
        recent[slot] = hash;
        addHash(distinct, hash);
        mask = distinct.mask;
    }
}
function addHash(distinct, hash) {
    const { hashes } = distinct;
    hashes.add(hash);
    while (hashes.size > MAX_KEPT)
        keepOnly(distinct, 2 * distinct.mask + 1);
}
function keepOnly(distinct, mask) {
    distinct.mask = mask;
    for (const hash of distinct.hashes)
        if ((hash & mask) !== 0)
            distinct.hashes.delete(hash);
}
/** Adds the hashes that another counter kept. */
function addDistinct(distinct, { hashes, mask }) {
    keepOnly(distinct, distinct.mask | mask);
    for (const hash of hashes)
        if ((hash & distinct.mask) === 0)
            addHash(distinct, hash);
}
function countDistinct({ hashes, mask }) {
    return { count: hashes.size * (mask + 1), exact: mask === 0 };
}
/** A permutation of 32-bit words (skeeto/hash-prospector), so that different marks have different hashes. */
function mix(mark) {
    let x = Math.imul(mark ^ (mark >>> 16), 0x21f0aaad);
    x = Math.imul(x ^ (x >>> 15), 0xd35a2d97 | 0);
    return x ^ (x >>> 15);
}

;// CONCATENATED MODULE: ./src/statistics/moments.ts

function makeMoments() {
    return { count: 0, sum: [], squares: [] };
}
/** Adds an example: the number of its values, their sum, and the sum of their squared distances from their mean. */
function addGroup(moments, count, sum, distances) {
    moments.count += count;
    addExactly(moments.sum, sum);
    if (distances !== 0)
        addExactly(moments.squares, distances);
    addProduct(moments.squares, sum, sum, count);
}
/** Adds other moments. */
function addMoments(moments, { count, sum, squares }) {
    moments.count += count;
    for (const part of sum)
        addExactly(moments.sum, part);
    for (const part of squares)
        addExactly(moments.squares, part);
}
function meanOf({ count, sum }) {
    return roundSum(sum) / count;
}
/** The standard deviation of a population, which is NumPy's default. */
function standardDeviationOf({ count, sum, squares }) {
    const total = roundSum(sum);
    const rest = [...sum];
    addExactly(rest, -total);
    const distances = [...squares];
    addProduct(distances, -total, total, count);
    addProduct(distances, -2 * total, roundSum(rest), count);
    return Math.sqrt(Math.max(0, roundSum(distances)) / count);
}
/** Adds `a * b / divisor` as the sum of two doubles. */
function addProduct(sum, a, b, divisor) {
    const product = a * b;
    const quotient = product / divisor;
    addExactly(sum, quotient);
    const back = quotient * divisor;
    const rest = product - back - roundingOf(quotient, divisor, back) + roundingOf(a, b, product);
    if (rest !== 0)
        addExactly(sum, rest / divisor);
}
/** The rounding error of `product`, the rounded product of `a` and `b` (Dekker 1971). */
function roundingOf(a, b, product) {
    const [aHigh, bHigh] = [highHalf(a), highHalf(b)];
    const [aLow, bLow] = [a - aHigh, b - bHigh];
    return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}
function highHalf(x) {
    const shifted = 0x8000001 * x;
    return shifted - (shifted - x);
}

;// CONCATENATED MODULE: ./src/statistics/statistics.ts




/** The figures of a tally. They are equal for equal data, in whatever order and groups it was counted. */
function statistics_statisticsOf(tally) {
    const { examples, absent, nans, infinities, zeros, moments, distinct, cells } = tally;
    const counts = { examples, absent, count: moments.count + nans + infinities, nans, infinities };
    const rest = { zeros, distinct: countDistinct(distinct) };
    if (moments.count === 0)
        return { ...counts, ...rest };
    const elements = tally.elements.filter(({ count }) => count > 0);
    return {
        ...counts,
        ...rangeOf(tally),
        mean: meanOf(moments),
        stddev: standardDeviationOf(moments),
        ...rest,
        histogram: histogramOf(cells),
        ...(elements.length > 0 && { elements: meansOf(elements) }),
    };
}
function meansOf(elements) {
    return {
        indices: elements.map(({ index }) => index),
        means: elements.map(({ count, sum }) => roundSum(sum) / count),
    };
}
function rangeOf({ range: { min, max }, exact }) {
    return {
        // -0 and 0 are the same value here.
        min: exact && !Number.isSafeInteger(min) ? String(exact.min) : min + 0,
        max: exact && !Number.isSafeInteger(max) ? String(exact.max) : max + 0,
    };
}

;// CONCATENATED MODULE: ./src/statistics/tally.ts




/** `indices` are the elements whose means are recorded. */
function tally_makeTally(kind, indices) {
    return {
        ...{ examples: 0, absent: 0, zeros: 0, nans: 0, infinities: 0, exact: undefined },
        range: { min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY },
        moments: makeMoments(),
        elements: indices.map((index) => ({ index, count: 0, sum: [] })),
        cells: makeCells(kind !== 'float'),
        distinct: makeDistinct(),
    };
}
/** Counts the values of the next `examples` examples, except for the means of single elements. */
function addValues(tally, read, values, examples) {
    const { ends, absent } = values;
    const end = ends[examples - 1] ?? 0;
    const numbers = read(values, end);
    const others = tally.nans + tally.infinities;
    tally.examples += examples;
    let from = 0;
    for (let i = 0; i < examples; i++) {
        const to = ends[i];
        if (to > from)
            addExample(tally, numbers.numbers, from, to);
        else if (absent !== undefined && absent[i] !== 0)
            tally.absent++;
        from = to;
    }
    const areFinite = tally.nans + tally.infinities === others;
    if (end > 0)
        addBlock(tally, values, numbers, end, areFinite);
}
/** Measured: 2 to 3 ns a value. */
function addExample(tally, numbers, from, to) {
    const { range } = tally;
    const origin = numbers[from];
    let [sum, squares] = [0, 0];
    let { min, max } = range;
    for (let at = from; at < to; at++) {
        const value = numbers[at];
        const distance = value - origin;
        sum += distance;
        squares += distance * distance;
        if (value < min)
            min = value;
        if (value > max)
            max = value;
    }
    if (!Number.isFinite(sum)) {
        addWithoutOthers(tally, numbers.subarray(from, to));
        return;
    }
    const count = to - from;
    range.min = min;
    range.max = max;
    addGroup(tally.moments, count, count * origin + sum, squares - (sum * sum) / count);
}
/** NaN and infinities show up in the sum, so only examples that contain one pay for the search. */
function addWithoutOthers(tally, values) {
    const finite = Float64Array.from(values).filter(Number.isFinite);
    let nans = 0;
    for (const value of values)
        if (Number.isNaN(value))
            nans++;
    tally.nans += nans;
    tally.infinities += values.length - finite.length - nans;
    if (finite.length > 0)
        addExample(tally, finite, 0, finite.length);
}
/** Counts what is faster for a whole block than for single examples. */
function addBlock(tally, values, { numbers, marks }, end, areFinite) {
    const { range, cells, distinct } = tally;
    const finite = areFinite ? numbers : numbers.subarray(0, end).filter(Number.isFinite);
    const count = areFinite ? end : finite.length;
    if (count > 0) {
        coverRange(cells, range.min, range.max);
        countInCells(cells, finite, count);
    }
    if (range.min <= 0 && range.max >= 0)
        tally.zeros += countZeros(finite, count);
    addMarks(distinct, marks, end);
    const isRounded = range.min < Number.MIN_SAFE_INTEGER || range.max > Number.MAX_SAFE_INTEGER;
    if (values.kind === 'int64' && isRounded)
        widen(tally, exactRange(values.words, end));
}
function countZeros(numbers, end) {
    let zeros = 0;
    for (let i = 0; i < end; i++)
        if (numbers[i] === 0)
            zeros++;
    return zeros;
}
/**
 * Extends the exact range. It only matters if an end of the range is beyond 2^53, and then everything counted before is
 * within it.
 */
function widen(tally, { min, max }) {
    const before = tally.exact ?? { min, max };
    tally.exact = { min: before.min < min ? before.min : min, max: before.max > max ? before.max : max };
}

;// CONCATENATED MODULE: ./src/statistics/partial.ts






function partialOf(tally) {
    const { examples, absent, zeros, nans, infinities, range, exact, cells, distinct } = tally;
    const { count, sum, squares } = tally.moments;
    const moments = { count, sum: canonicalSum(sum), squares: canonicalSum(squares) };
    const elements = tally.elements.map((element) => ({ ...element, sum: canonicalSum(element.sum) }));
    const { width, first, counts } = cells;
    const size = counts.findLastIndex((count) => count > 0) + 1;
    return {
        ...{ examples, absent, zeros, nans, infinities, moments, elements },
        ...(size > 0 && { values: { ...range, width, first, counts: [...counts.subarray(0, size)] } }),
        ...(exact && { exact: { min: String(exact.min), max: String(exact.max) } }),
        distinct: { mask: distinct.mask, hashes: hashesToText(distinct.hashes) },
    };
}
/**
 * The statistics of a feature over all shards. They do not depend on the order of the shards, and equal those of a
 * single machine.
 */
function mergeStatistics(kind, partials) {
    const indices = partials[0]?.elements.map(({ index }) => index) ?? [];
    const tally = makeTally(kind, indices);
    for (const partial of partials)
        addPartial(tally, partial);
    return statisticsOf(tally);
}
/** Adds the counts of another tally of the same feature. */
function addPartial(tally, partial) {
    const { range, cells } = tally;
    const { values, exact } = partial;
    for (const key of ['examples', 'absent', 'zeros', 'nans', 'infinities'])
        tally[key] += partial[key];
    addMoments(tally.moments, partial.moments);
    if (values) {
        range.min = Math.min(range.min, values.min);
        range.max = Math.max(range.max, values.max);
        coverRange(cells, range.min, range.max);
        addCounts(cells, values);
    }
    if (exact)
        widen(tally, { min: BigInt(exact.min), max: BigInt(exact.max) });
    for (const [i, { count, sum }] of partial.elements.entries()) {
        const element = tally.elements[i];
        if (element)
            element.count += count;
        if (element)
            for (const part of sum)
                addExactly(element.sum, part);
    }
    const { mask, hashes } = partial.distinct;
    addDistinct(tally.distinct, { mask, hashes: hashesFromText(hashes) });
}
function hashesToText(hashes) {
    const bytes = Buffer.alloc(4 * hashes.size);
    for (const [i, hash] of Int32Array.from(hashes).sort().entries())
        bytes.writeInt32LE(hash, 4 * i);
    return bytes.toString('base64');
}
function hashesFromText(text) {
    const bytes = Buffer.from(text, 'base64');
    return Array.from({ length: bytes.length >> 2 }, (_, i) => bytes.readInt32LE(4 * i));
}

;// CONCATENATED MODULE: ./src/statistics/collect.ts





/**
 * Maximum number of values that are counted per feature. Counting takes as long as drawing, so only the first examples
 * of a large fixture are counted: 21 for the widest feature of the example config. The means of single elements cover all
 * examples, and so do labels of one value, because what a training makes of them is compared with their exact counts.
 */
const MAX_VALUES = 2 ** 17;
function collectStatistics(features) {
    const read = makeNumberReader();
    const counters = features.map(({ kind, length, role, factors }) => {
        const most = typeof length === 'number' ? length : length.max;
        return {
            tally: tally_makeTally(kind, tellingElements(Math.min(factors?.kept ?? most, most))),
            examples: role === 'label' && most === 1
                ? Number.POSITIVE_INFINITY
                : Math.max(1, Math.floor(MAX_VALUES / most)),
        };
    });
    return {
        add: (columns, first, count) => {
            counters.forEach(({ tally, examples }, f) => {
                const counted = Math.min(count, examples - first);
                if (counted > 0)
                    addValues(tally, read, columns[f], counted);
                addElements(tally.elements, columns[f], count);
            });
        },
        partials: () => counters.map(({ tally }) => partialOf(tally)),
        take: (partials) => {
            counters.forEach(({ tally }, f) => {
                addPartial(tally, partials[f]);
            });
        },
        counted: (isPart) => counters.map(({ tally }) => ({
            statistics: statistics_statisticsOf(tally),
            ...(isPart && { partial: partialOf(tally) }),
        })),
    };
}

// EXTERNAL MODULE: ./node_modules/protobufjs/minimal.js
var minimal = __nccwpck_require__(170);
;// CONCATENATED MODULE: ./src/tfrecord/example.ts
/**
 * Encodes `tf.train.Example` (example.proto). protobufjs writes the structure. The bytes before a feature's payload
 * only depend on the payload's size, so they are written once per size and copied from then on.
 */

/**
 * Features are written in the given order, in which the payloads have to come as well. With a kernel, payloads and
 * output have to be in its memory.
 */
function compileExample(heads, trace, { copy } = PLAIN_COPY) {
    const prefixOf = heads.map(rememberPrefixes);
    const absences = heads.map(absentEntries);
    const prefixes = [];
    return (payloads, i, out, at) => {
        let size = 0;
        for (let f = 0; f < prefixOf.length; f++) {
            const { ends, absent } = payloads[f];
            const payloadSize = ends[i] - (i === 0 ? 0 : ends[i - 1]);
            const absence = absent === undefined ? 0 : absent[i];
            const prefix = absence === 0 ? prefixOf[f](payloadSize) : absences[f][absence - 1];
            prefixes[f] = prefix;
            size += prefix.length + payloadSize;
        }
        let end = writeExampleHead(size, out, at);
        trace?.other(end);
        for (let f = 0; f < prefixOf.length; f++) {
            const { bytes, ends } = payloads[f];
            const prefix = prefixes[f];
            const start = end;
            for (let p = 0; p < prefix.length; p++)
                out[end++] = prefix[p];
            trace?.prefix(f, prefix, start, end);
            const from = i === 0 ? 0 : ends[i - 1];
            const to = ends[i];
            if (to - from >= CALLED_COPY_BYTES)
                copy(bytes, from, to, out, end);
            else
                for (let p = from; p < to; p++)
                    out[end + p - from] = bytes[p];
            end += to - from;
            trace?.payload(f, end);
        }
        return end;
    };
}
const PLAIN_COPY = {
    copy: (bytes, from, to, out, at) => out.set(bytes.subarray(from, to), at),
};
/** Size below which a loop is faster than a call. */
const CALLED_COPY_BYTES = 64;
const NOTHING = new Uint8Array(0);
/** The bytes that replace a missing feature, by the value of `Column.absent`. */
function absentEntries({ name, kind }) {
    const otherKind = kind === 'int64' ? 'float' : 'int64';
    return [NOTHING, entryWithoutList(name), featurePrefix({ name, kind: otherKind }, 0)];
}
/** The maximum size of an example whose payloads are at most `maxPayloads` bytes long. */
function maxExampleBytes(heads, maxPayloads) {
    return delimitedBytes(heads.reduce((sum, head, f) => sum + entryBytes(head, maxPayloads[f]), 0));
}
/**
 * The size of a feature's entry, from the sizes of its name and payload alone, so that a plan can ask before anything
 * is written.
 */
function entryBytes({ name, kind }, payloadSize) {
    const list = kind === 'bytes' || payloadSize === 0 ? payloadSize : delimitedBytes(payloadSize);
    return delimitedBytes(delimitedBytes(Buffer.byteLength(name)) + delimitedBytes(delimitedBytes(list)));
}
/** The size of a length-delimited field with a tag of one byte. */
function delimitedBytes(size) {
    let bytes = 2 + size;
    for (let rest = size; rest > 127; rest = Math.floor(rest / 128))
        bytes++;
    return bytes;
}
/** Number of prefixes that are kept per feature: far more sizes than the varints of a feature of fixed length have. */
const PREFIXES_KEPT = 1024;
function rememberPrefixes(head) {
    const known = new Map();
    let lastSize = -1;
    let last = new Uint8Array(0);
    return (payloadSize) => {
        if (payloadSize === lastSize)
            return last;
        lastSize = payloadSize;
        last = known.get(payloadSize) ?? featurePrefix(head, payloadSize);
        if (known.size < PREFIXES_KEPT)
            known.set(payloadSize, last);
        return last;
    };
}
const LIST_FIELD = { bytes: 1, float: 2, int64: 3 };
/** The bytes of the map entry `Features.feature[name]` before a payload of this size. */
function featurePrefix({ name, kind }, payloadSize) {
    const list = listPrefix(kind, payloadSize);
    const value = delimiter(2, list.length + payloadSize);
    const key = keyField(name);
    const size = key.length + value.length + list.length + payloadSize;
    return Buffer.concat([delimiter(1, size), key, value, list]);
}
/** The bytes of a `Feature` before a payload of this size. */
function listPrefix(kind, payloadSize) {
    const isPacked = kind !== 'bytes' && payloadSize > 0;
    const packed = isPacked ? delimiter(1, payloadSize) : new Uint8Array(0);
    return Buffer.concat([delimiter(LIST_FIELD[kind], packed.length + payloadSize), packed]);
}
function entryWithoutList(name) {
    const key = keyField(name);
    const value = delimiter(2, 0);
    return Buffer.concat([delimiter(1, key.length + value.length), key, value]);
}
/** The key of a map entry. */
function keyField(name) {
    return minimal.Writer.create().uint32(lengthDelimited(1)).string(name).finish();
}
/** The head of a length-delimited field. */
function delimiter(field, size) {
    return minimal.Writer.create().uint32(lengthDelimited(field)).uint32(size).finish();
}
/** The tag of a field of wire type 2. */
function lengthDelimited(field) {
    return (field << 3) | 2;
}
function writeExampleHead(size, out, at) {
    out[at++] = lengthDelimited(1);
    for (; size > 127; size >>>= 7)
        out[at++] = size | 0x80;
    out[at++] = size;
    return at;
}

// EXTERNAL MODULE: ./node_modules/crc-32/crc32c.js
var crc32c = __nccwpck_require__(782);
var crc32c_default = /*#__PURE__*/__nccwpck_require__.n(crc32c);
;// CONCATENATED MODULE: ./src/tfrecord/frame.ts
/**
 * TFRecord framing (tensorflow/core/lib/io/record_writer.h): the length as u64, its masked CRC-32C as u32, the data,
 * and the masked CRC-32C of the data as u32, all little-endian. Records are framed in place, so the data are never
 * moved.
 */

const frame_HEADER_BYTES = 12;
const frame_FOOTER_BYTES = 4;
/** Frames the data in `out[start + HEADER_BYTES, end)`. The record is then `out[start, end + FOOTER_BYTES)`. */
function frameRecord(out, view, start, end, { crc32c } = PLAIN_CRC) {
    const data = start + frame_HEADER_BYTES;
    view.setUint32(start, end - data, true);
    view.setUint32(start + 4, 0, true);
    view.setUint32(start + 8, masked(crc32c(out, start, start + 8)), true);
    view.setUint32(end, masked(crc32c(out, data, end)), true);
    return end + frame_FOOTER_BYTES;
}
/** Calls `visit` with the start and the end of each of some framed records. */
function forEachRecord(records, visit) {
    const view = new DataView(records.buffer, records.byteOffset, records.byteLength);
    for (let start = 0; start < records.length;) {
        const end = start + frame_HEADER_BYTES + view.getUint32(start, true) + frame_FOOTER_BYTES;
        visit(start, end);
        start = end;
    }
}
const PLAIN_CRC = { crc32c: (bytes, start, end) => crc32c_default().buf(bytes.subarray(start, end)) };
/** A CRC-32C, rotated and offset so that computing the CRC of data that contain CRCs stays safe. */
function masked(crc) {
    return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}

;// CONCATENATED MODULE: ./src/tfrecord/payload.ts
/**
 * `capacity` is the maximum number of examples per call, `maxBytes` the maximum size of one example's payload. With a
 * kernel, payloads are in its memory, and the values of floats and integers have to be as well.
 */
function makePacker(capacity, maxBytes, kernel) {
    let bytes = new Uint8Array(0);
    const ends = new Uint32Array(capacity);
    return (column, count) => {
        const { absent } = column;
        if (column.kind === 'float')
            return { bytes: packFloats(column, count, ends), ends, absent };
        if (bytes.length === 0) {
            const size = capacity * maxBytes;
            bytes = kernel?.bytes(size) ?? new Uint8Array(size);
        }
        if (column.kind === 'int64')
            packInt64s(column, count, bytes, ends, kernel);
        else
            packBytes(column, count, bytes, ends);
        return { bytes, ends, absent };
    };
}
/** On the little-endian machines that Node runs on, a packed list of floats is the memory of a Float32Array. */
function packFloats({ values, ends: elementEnds }, count, ends) {
    for (let i = 0; i < count; i++)
        ends[i] = 4 * elementEnds[i];
    return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}
function packInt64s({ words, ends: elementEnds }, count, out, ends, { putVarints } = PLAIN_VARINTS) {
    let at = 0;
    for (let i = 0; i < count; i++) {
        at = putVarints(words, i === 0 ? 0 : elementEnds[i - 1], elementEnds[i], out, at);
        ends[i] = at;
    }
}
const PLAIN_VARINTS = {
    putVarints: (words, from, to, out, at) => {
        for (let element = from; element < to; element++) {
            let low = words[2 * element];
            let high = words[2 * element + 1];
            while (high !== 0 || low >>> 0 > 127) {
                out[at++] = low | 0x80;
                low = (low >>> 7) | (high << 25);
                high >>>= 7;
            }
            out[at++] = low;
        }
        return at;
    },
};
const BYTES_VALUE_TAG = 0x0a;
function packBytes({ data, stops, ends: elementEnds }, count, out, ends) {
    let at = 0;
    let element = 0;
    let from = 0;
    for (let i = 0; i < count; i++) {
        for (const end = elementEnds[i]; element < end; element++) {
            const to = stops[element];
            out[at++] = BYTES_VALUE_TAG;
            let size = to - from;
            for (; size > 127; size >>>= 7)
                out[at++] = size | 0x80;
            out[at++] = size;
            while (from < to)
                out[at++] = data[from++];
        }
        ends[i] = at;
    }
}
/** Sizes of base-128 varints (protobuf encoding). */
/** A negative int64 is written as its 64-bit two's complement. */
const NEGATIVE_VARINT_BYTES = 10;
/** The size of the varint of a non-negative integer. */
function varintBytes(value) {
    let bytes = 1;
    for (let rest = value; rest > 127n; rest >>= 7n)
        bytes++;
    return bytes;
}

;// CONCATENATED MODULE: ./src/tfrecord/block.ts



/**
 * `capacity` is the maximum number of examples in a block. `trace` receives the segments of each block. With a
 * `kernel`, numbers and `out` have to be in its memory.
 */
function compileBlock(features, capacity, trace, kernel) {
    const pack = features.map(({ maxPayload }) => makePacker(capacity, maxPayload, kernel));
    const encodeExample = compileExample(features, trace, kernel);
    return (columns, count, out) => {
        const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
        const payloads = columns.map((column, f) => pack[f](column, count));
        trace?.restart();
        let start = 0;
        for (let i = 0; i < count; i++) {
            const end = encodeExample(payloads, i, out, start + frame_HEADER_BYTES);
            start = frameRecord(out, view, start, end, kernel);
            trace?.other(start);
        }
        return start;
    };
}
/** The maximum size of a record with these features. */
function maxRecordBytes(features) {
    const payloads = features.map(({ maxPayload }) => maxPayload);
    return frame_HEADER_BYTES + maxExampleBytes(features, payloads) + frame_FOOTER_BYTES;
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./src/tfrecord/checksums.ts
const MODULUS = 65521;
/** Maximum number of bytes whose sums stay below 2^32 without a reduction (zlib's NMAX). */
const RUN = 5552;
/** The Adler-32 (RFC 1950) of `bytes`. Node's zlib only computes it for whole streams. */
function adler32(bytes) {
    let a = 1;
    let b = 0;
    for (let start = 0; start < bytes.length; start += RUN) {
        const end = Math.min(start + RUN, bytes.length);
        for (let i = start; i < end; i++) {
            a += bytes[i];
            b += a;
        }
        a %= MODULUS;
        b %= MODULUS;
    }
    return ((b << 16) | a) >>> 0;
}
/** The Adler-32 of a concatenation, given the Adler-32 of both parts and the size of the second. */
function checksums_joinAdler32(first, second, secondBytes) {
    // The first sum starts at 1 and is added to the second sum with every byte.
    const before = (first & 0xffff) + MODULUS - 1;
    const a = (before + (second & 0xffff)) % MODULUS;
    const b = ((first >>> 16) + (second >>> 16) + (before % MODULUS) * (secondBytes % MODULUS)) % MODULUS;
    return ((b << 16) | a) >>> 0;
}
/**
 * Combines CRC-32s as used by gzip (RFC 1952). Polynomials over GF(2) are bit-reflected: the highest of 32 bits is the
 * coefficient of x^0, as in zlib's crc32_combine.
 */
const POLYNOMIAL = 0xedb88320;
const ONE = 0x8000_0000;
/** x^8, which shifts by one byte. */
const BYTE = 0x0080_0000;
/** The CRC-32 of a concatenation, given the CRC-32 of both parts and the size of the second. */
function checksums_joinCrc32(first, second, secondBytes) {
    return (multiply(first, byteShift(secondBytes)) ^ second) >>> 0;
}
/** The factor by which appending this many bytes multiplies a CRC. */
function byteShift(bytes) {
    let shift = ONE;
    let power = BYTE;
    for (let rest = bytes; rest > 0; rest = Math.floor(rest / 2)) {
        if (rest % 2 === 1)
            shift = multiply(shift, power);
        power = multiply(power, power);
    }
    return shift;
}
function multiply(a, b) {
    let product = 0;
    for (let bit = 31; bit >= 0; bit--) {
        if ((a >>> bit) & 1)
            product ^= b;
        b = (b >>> 1) ^ (b & 1 ? POLYNOMIAL : 0);
    }
    return product;
}

;// CONCATENATED MODULE: ./src/tfrecord/deflate/deflate-level.ts

/**
 * Compresses one block with zlib on a thread of libuv's pool, into `out`. Every block except the last ends with a sync
 * flush, so that blocks can be compressed in parallel and concatenated into one stream, as pigz does.
 */
async function deflateLevel(block, level, isLast, out) {
    const options = {
        level,
        memLevel: 9,
        finishFlush: isLast ? external_node_zlib_namespaceObject.constants.Z_FINISH : external_node_zlib_namespaceObject.constants.Z_SYNC_FLUSH,
        // Large enough for the whole result, so that the thread pool is called once per block and not once per 16 KiB.
        chunkSize: Math.max(2 * Buffer.poolSize, deflate_level_maxDeflated(block.length, 1)),
    };
    const deflated = await new Promise((resolve, reject) => {
        (0,external_node_zlib_namespaceObject.deflateRaw)(block, options, (error, result) => (error ? reject(error) : resolve(result)));
    });
    const { length } = deflated;
    out.set(deflated);
    free(deflated);
    return out.subarray(0, length);
}
/**
 * Frees the memory immediately unless it is Node's pool; the garbage collector would let a hundred megabytes
 * accumulate.
 */
function free({ buffer }) {
    // Node 20 does not have `transfer`.
    if (buffer instanceof ArrayBuffer && buffer.byteLength > Buffer.poolSize && 'transfer' in buffer)
        buffer.transfer(0);
}
/**
 * At memory level 9 a deflate block ends after 32 KiB. Only a block that fills nearly the whole window cannot be
 * stored.
 */
const FULL_BLOCK = 0x7e00;
/**
 * Maximum overhead of such a block for incompressible bytes. The window has moved past its start, so it is coded: up to
 * 286 + 30 code lengths of 7 bits each, and codes of 9 bits for 2 of 256 byte values.
 */
const FULL_BLOCK_OVERHEAD = 325;
/** Maximum overhead of everything else: a stored block, a flush, and the end. */
const REST_OVERHEAD = 24;
/** The maximum size of the compressed form of `bytes` bytes in `pieces` pieces. */
function deflate_level_maxDeflated(bytes, pieces) {
    return bytes + FULL_BLOCK_OVERHEAD * Math.floor(bytes / FULL_BLOCK) + REST_OVERHEAD * pieces;
}

;// CONCATENATED MODULE: ./src/tfrecord/compress.ts
/**
 * Compresses a stream of records into one file: one gzip member (RFC 1952) or zlib stream (RFC 1950), whose deflate
 * blocks, except for the last, end with a sync flush. There is only one, because TensorFlow reads only the first of
 * several zlib streams, and silently stops at an empty gzip member.
 */



/**
 * The checksum of a block's records that the container needs. It takes time, so whoever makes the block computes it.
 */
function blockChecksum(codec, records) {
    switch (codec) {
        case 'gzip':
            return (0,external_node_zlib_namespaceObject.crc32)(records);
        case 'zlib':
            return adler32(records);
        case 'none':
            return 0;
    }
}
function openContainer(codec) {
    switch (codec) {
        case 'gzip':
            return gzipContainer();
        case 'zlib':
            return zlibContainer();
        case 'none':
            return { head: new Uint8Array(0), add: () => undefined, tail: () => new Uint8Array(0) };
    }
}
/**
 * Magic number, method 8, no flags, no time, no hints, and 3 as the system on every platform, so that bytes are the
 * same.
 */
const GZIP_HEAD = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3);
function gzipContainer() {
    let crc = 0;
    let size = 0;
    return {
        head: GZIP_HEAD,
        add(checksum, bytes) {
            crc = joinCrc32(crc, checksum, bytes);
            size += bytes;
        },
        tail() {
            const tail = new DataView(new ArrayBuffer(8));
            tail.setUint32(0, crc, true);
            tail.setUint32(4, size % 0x1_0000_0000, true);
            return new Uint8Array(tail.buffer);
        },
    };
}
/** A window of 32 KiB and the default level, for which the two bytes are a multiple of 31. */
const ZLIB_HEAD = Uint8Array.of(0x78, 0x9c);
function zlibContainer() {
    let adler = 1;
    return {
        head: ZLIB_HEAD,
        add(checksum, bytes) {
            adler = joinAdler32(adler, checksum, bytes);
        },
        tail() {
            const tail = new DataView(new ArrayBuffer(4));
            tail.setUint32(0, adler);
            return new Uint8Array(tail.buffer);
        },
    };
}
/** The maximum size of a file with `blocks` blocks of `bytes` bytes in total. */
function compress_maxCompressedBytes(codec, bytes, blocks) {
    if (codec === 'none')
        return bytes;
    return GZIP_HEAD.length + maxDeflated(bytes, blocks) + 8;
}

;// CONCATENATED MODULE: ./src/tfrecord/steps.ts

/** Packs the payload of each step of `count` examples. */
function packByStep(column, count, pack) {
    const { steps } = column;
    if (steps === undefined)
        throw new TypeError('A sequence feature has no steps');
    const total = count === 0 ? 0 : steps.ends[count - 1];
    return { ...pack({ ...column, ends: steps.elementEnds }, total), stepEnds: steps.ends };
}
/** Encodes `FeatureLists` as field `field`: a map from names to lists of features, one feature per step. */
function encodeFeatureLists(heads, field) {
    const keys = heads.map(({ name }) => keyField(name));
    return (payloads, i, out, at) => {
        const listBytes = heads.map(({ kind }, f) => {
            let size = 0;
            eachStep(payloads[f], i, (from, to) => {
                size += steps_delimitedBytes(listPrefix(kind, to - from).length + to - from);
            });
            return size;
        });
        const entryBytes = listBytes.map((size, f) => keys[f].length + steps_delimitedBytes(size));
        const all = entryBytes.reduce((sum, size) => sum + steps_delimitedBytes(size), 0);
        let end = putBytes(delimiter(field, all), out, at);
        heads.forEach(({ kind }, f) => {
            end = putBytes(delimiter(1, entryBytes[f]), out, end);
            end = putBytes(keys[f], out, end);
            end = putBytes(delimiter(2, listBytes[f]), out, end);
            eachStep(payloads[f], i, (from, to) => {
                const prefix = listPrefix(kind, to - from);
                end = putBytes(delimiter(1, prefix.length + to - from), out, end);
                end = putBytes(prefix, out, end);
                end = putBytes(payloads[f].bytes.subarray(from, to), out, end);
            });
        });
        return end;
    };
}
/** Encodes one `Example` per item as field `field`. */
function encodeItems(heads, field) {
    return (payloads, i, out, at) => {
        const [first] = payloads;
        if (first === undefined)
            return at;
        const from = i === 0 ? 0 : first.stepEnds[i - 1];
        const to = first.stepEnds[i];
        let end = at;
        for (let step = from; step < to; step++) {
            const parts = heads.map((head, f) => {
                const { bytes, ends } = payloads[f];
                const payload = bytes.subarray(step === 0 ? 0 : ends[step - 1], ends[step]);
                return { prefix: featurePrefix(head, payload.length), payload };
            });
            const size = parts.reduce((sum, { prefix, payload }) => sum + prefix.length + payload.length, 0);
            end = putBytes(delimiter(field, steps_delimitedBytes(size)), out, end);
            end = putBytes(delimiter(1, size), out, end);
            for (const { prefix, payload } of parts)
                end = putBytes(payload, out, putBytes(prefix, out, end));
        }
        return end;
    };
}
/** Calls `visit` with the start and the end of the payload of each step of the example. */
function eachStep({ ends, stepEnds }, i, visit) {
    for (let step = i === 0 ? 0 : stepEnds[i - 1]; step < stepEnds[i]; step++)
        visit(step === 0 ? 0 : ends[step - 1], ends[step]);
}
/** Copies bytes to `at` and returns their end. */
function putBytes(bytes, out, at) {
    out.set(bytes, at);
    return at + bytes.length;
}
/** The size of a length-delimited field with a tag of one byte. */
function steps_delimitedBytes(size) {
    return delimiter(1, size).length + size;
}

;// CONCATENATED MODULE: ./src/tfrecord/nested-record.ts




/** Field numbers of the repeated and the singular field of both messages. */
const FIELDS = {
    'sequence-example': { context: 1, steps: 2 },
    'example-list': { context: 2, steps: 1 },
};
/** `columns` holds the columns of the context first, then those of the sequence, each in the order of its features. */
function compileNestedBlock(record, features, capacity, kernel) {
    const { context, sequence } = partsOf(features);
    const packContext = context.map(({ maxPayload }) => makePacker(capacity, maxPayload, kernel));
    const packSteps = sequence.map(({ maxPayload, maxSteps }) => makePacker(capacity * maxSteps, maxPayload, kernel));
    const encodeContext = compileExample(context);
    const fields = FIELDS[record];
    const encodeSteps = record === 'sequence-example'
        ? encodeFeatureLists(sequence, fields.steps)
        : encodeItems(sequence, fields.steps);
    const scratch = new Uint8Array(maxContextBytes(context));
    return (columns, count, out) => {
        const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
        const contexts = packContext.map((pack, f) => pack(columns[f], count));
        const steps = packSteps.map((pack, f) => packByStep(columns[context.length + f], count, pack));
        let start = 0;
        for (let i = 0; i < count; i++) {
            let end = start + frame_HEADER_BYTES;
            // The only field of an Example is its Features, which a SequenceExample contains directly.
            const size = encodeContext(contexts, i, scratch, 0);
            const features = record === 'sequence-example' ? featuresOf(scratch, size) : scratch.subarray(0, size);
            if (record === 'sequence-example') {
                end = putMessage(fields.context, features, out, end);
                end = encodeSteps(steps, i, out, end);
            }
            else {
                end = encodeSteps(steps, i, out, end);
                end = putMessage(fields.context, features, out, end);
            }
            start = frameRecord(out, view, start, end, kernel);
        }
        return start;
    };
}
function partsOf(features) {
    const [context, sequence] = [[], []];
    for (const feature of features) {
        const { maxSteps } = feature;
        if (maxSteps === undefined)
            context.push(feature);
        else
            sequence.push({ ...feature, maxSteps });
    }
    return { context, sequence };
}
/** The maximum size of a record with these features. */
function maxNestedRecordBytes(record, features) {
    const { context, sequence } = partsOf(features);
    const steps = record === 'sequence-example'
        ? sequence.reduce((sum, head) => sum + MAX_HEADS + Buffer.byteLength(head.name) + head.maxSteps * (head.maxPayload + MAX_HEADS), MAX_HEADS)
        : Math.max(0, ...sequence.map(({ maxSteps }) => maxSteps)) *
            sequence.reduce((sum, { name, maxPayload }) => sum + MAX_HEADS + Buffer.byteLength(name) + maxPayload, MAX_HEADS);
    return frame_HEADER_BYTES + maxContextBytes(context) + steps + frame_FOOTER_BYTES;
}
/**
 * Tags and lengths around one payload: at most five messages, each with a tag of one byte and a length of at most five.
 */
const MAX_HEADS = 5 * 6;
function maxContextBytes(context) {
    return context.reduce((sum, { name, maxPayload }) => sum + MAX_HEADS + Buffer.byteLength(name) + maxPayload, 2 * MAX_HEADS);
}
/** The Features inside an Example. */
function featuresOf(example, size) {
    let at = 1;
    while (example[at] > 127)
        at++;
    return example.subarray(at + 1, size);
}
function putMessage(field, message, out, at) {
    return putBytes(message, out, putBytes(delimiter(field, message.length), out, at));
}

;// CONCATENATED MODULE: ./src/content/dtype.ts
/** The element types of tensors and arrays, under TensorFlow's names. */
const NUMERIC_DTYPES = [
    'bool',
    'uint8',
    'uint16',
    'uint32',
    'uint64',
    'int8',
    'int16',
    'int32',
    'int64',
    'float16',
    'bfloat16',
    'float32',
    'float64',
];
const DTYPES = [...NUMERIC_DTYPES, 'string'];
const DTYPE_FACTS = {
    float32: { number: 1, valueField: 5 },
    float64: { number: 2, valueField: 6 },
    int32: { number: 3, valueField: 7 },
    uint8: { number: 4, valueField: 7 },
    int16: { number: 5, valueField: 7 },
    int8: { number: 6, valueField: 7 },
    string: { number: 7, valueField: 8 },
    int64: { number: 9, valueField: 10 },
    bool: { number: 10, valueField: 11 },
    bfloat16: { number: 14, valueField: 13 },
    uint16: { number: 17, valueField: 7 },
    float16: { number: 19, valueField: 13 },
    uint32: { number: 22, valueField: 16 },
    uint64: { number: 23, valueField: 17 },
};
/** Size of one element. */
const dtype_ELEMENT_BYTES = {
    bool: 1,
    uint8: 1,
    uint16: 2,
    uint32: 4,
    uint64: 8,
    int8: 1,
    int16: 2,
    int32: 4,
    int64: 8,
    float16: 2,
    bfloat16: 2,
    float32: 4,
    float64: 8,
};
/** Whether `tf.io.decode_raw` supports the type. It rejects `uint32`, `uint64` and strings. */
function isRawDtype(dtype) {
    return dtype !== 'string' && dtype !== 'uint32' && dtype !== 'uint64';
}
/** Number of elements in a tensor of this shape. */
function elementsOf(shape) {
    return shape.reduce((product, size) => product * size, 1);
}

;// CONCATENATED MODULE: ./src/content/small-float.ts
/** The 16-bit float formats. DataView has no setter for bfloat16, and none for float16 before Node 24. */
const FLOAT16 = { fractionBits: 10, minExponent: -14, infinity: 0x7c00 };
const BFLOAT16 = { fractionBits: 7, minExponent: -126, infinity: 0x7f80 };
const view = new DataView(new ArrayBuffer(8));
/** Rounds to the nearest number of the format, halfway cases to even, and returns its 16 bits. */
function smallFloatBits(value, { fractionBits, minExponent, infinity }) {
    if (Number.isNaN(value))
        return infinity | (1 << (fractionBits - 1));
    view.setFloat64(0, value);
    const high = view.getUint32(0);
    const sign = (high >>> 16) & 0x8000;
    const exponent = Math.max(((high >>> 20) & 0x7ff) - 1023, minExponent);
    const fraction = roundToEven(Math.abs(value) * powerOfTwo(fractionBits - exponent));
    // A fraction that rounds up to the next power of two carries into the exponent, which is what the format wants.
    return sign | Math.min(infinity, (exponent - minExponent) * (1 << fractionBits) + fraction);
}
/** Builds the power from its bits, because JavaScript does not promise that `**` is exact. */
function powerOfTwo(exponent) {
    view.setUint32(0, (exponent + 1023) << 20);
    view.setUint32(4, 0);
    return view.getFloat64(0);
}
function roundToEven(value) {
    const floor = Math.floor(value);
    const rest = value - floor;
    return rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor;
}

;// CONCATENATED MODULE: ./src/content/elements.ts
/** Arrays as `tf.io.decode_raw` and `TensorProto.tensor_content` store them: little-endian elements, end to end. */


/** Exact size of an array. */
function rawBytes(dtype, shape) {
    return dtype_ELEMENT_BYTES[dtype] * elementsOf(shape);
}
function encodeRaw(dtype, values) {
    const out = new Uint8Array(ELEMENT_BYTES[dtype] * values.length);
    rawWriter(dtype)(values, out, 0);
    return out;
}
/** Returns a writer for arrays of the type. */
function rawWriter(dtype) {
    const put = PUT[dtype];
    const bytes = dtype_ELEMENT_BYTES[dtype];
    const sameMemory = SAME_MEMORY[dtype];
    return (values, out, at) => {
        const end = at + bytes * values.length;
        if (sameMemory !== undefined && values instanceof sameMemory) {
            out.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), at);
            return end;
        }
        const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
        for (let i = 0; i < values.length; i++) {
            const value = values[i];
            if (typeof value === 'bigint')
                view.setBigInt64(at, value, true);
            else
                put(view, at, value);
            at += bytes;
        }
        return end;
    };
}
/** Typed arrays whose memory can be copied as it is, because Node only runs on little-endian machines. */
const SAME_MEMORY = {
    uint8: Uint8Array,
    uint16: Uint16Array,
    uint32: Uint32Array,
    uint64: BigUint64Array,
    int8: Int8Array,
    int16: Int16Array,
    int32: Int32Array,
    int64: BigInt64Array,
    float32: Float32Array,
    float64: Float64Array,
};
/** Writes two 32-bit words, because converting to BigInt is slow. */
const putInt64 = (view, at, value) => {
    view.setUint32(at, value, true);
    view.setInt32(at + 4, Math.floor(value / 0x1_0000_0000), true);
};
const PUT = {
    bool: (view, at, value) => view.setUint8(at, value),
    uint8: (view, at, value) => view.setUint8(at, value),
    uint16: (view, at, value) => view.setUint16(at, value, true),
    uint32: (view, at, value) => view.setUint32(at, value, true),
    uint64: putInt64,
    int8: (view, at, value) => view.setInt8(at, value),
    int16: (view, at, value) => view.setInt16(at, value, true),
    int32: (view, at, value) => view.setInt32(at, value, true),
    int64: putInt64,
    float16: (view, at, value) => view.setUint16(at, smallFloatBits(value, FLOAT16), true),
    bfloat16: (view, at, value) => view.setUint16(at, smallFloatBits(value, BFLOAT16), true),
    float32: (view, at, value) => view.setFloat32(at, value, true),
    float64: (view, at, value) => view.setFloat64(at, value, true),
};

;// CONCATENATED MODULE: ./src/content/png/stored.ts
/**
 * zlib streams (RFC 1950) of stored blocks (RFC 1951, section 3.2.4). What zlib's deflate produces differs between its
 * versions; stored blocks are the same everywhere, and their size is known in advance. Little is lost: drawn samples
 * hardly compress, and the file around the records is compressed as a whole.
 */
const MAX_BLOCK_BYTES = 0xffff;
const BLOCK_HEAD = 5;
const STREAM_HEAD = 2;
const CHECKSUM = 4;
/** Size of a stream with so many bytes of content, at least one. */
function storedBytes(bytes) {
    return storedContentAt(bytes) + bytes + CHECKSUM;
}
/** Where the content has to stand, from the start of the stream, before `finishStored` is called. */
function storedContentAt(bytes) {
    return STREAM_HEAD + BLOCK_HEAD * Math.ceil(bytes / MAX_BLOCK_BYTES);
}
/**
 * Turns the `bytes` bytes of content into the stream that starts at offset `at`, and returns the offset behind it. The
 * last block already stands in its place; those before it move to the left as their heads are put between them.
 */
function finishStored(out, at, bytes) {
    let from = at + storedContentAt(bytes);
    const end = from + bytes;
    const checksum = stored_adler32(out, from, end);
    // Deflate with a window of 32 KiB, at the fastest level.
    out[at] = 0x78;
    out[at + 1] = 0x01;
    let to = at + STREAM_HEAD;
    while (from < end) {
        const size = Math.min(MAX_BLOCK_BYTES, end - from);
        out[to] = from + size === end ? 1 : 0;
        out[to + 1] = size;
        out[to + 2] = size >> 8;
        out[to + 3] = ~size;
        out[to + 4] = ~size >> 8;
        to += BLOCK_HEAD;
        if (to !== from)
            out.copyWithin(to, from, from + size);
        to += size;
        from += size;
    }
    for (let shift = 24; shift >= 0; shift -= 8)
        out[to++] = checksum >>> shift;
    return to;
}
const stored_MODULUS = 65521;
/** The sums of so many bytes stay below 2^31, where V8 computes in 32-bit integers. */
const stored_RUN = 3800;
function stored_adler32(bytes, start, end) {
    let [a, b] = [1, 0];
    for (let from = start; from < end; from += stored_RUN) {
        const to = Math.min(from + stored_RUN, end);
        for (let i = from; i < to; i++) {
            a += bytes[i];
            b += a;
        }
        a %= stored_MODULUS;
        b %= stored_MODULUS;
    }
    return (b << 16) | a;
}

;// CONCATENATED MODULE: ./src/content/tensor.ts
/**
 * Tensors as `tf.io.serialize_tensor` writes them: a `TensorProto` with numbers in `tensor_content` and strings in
 * `string_val`. What precedes the elements depends on the type and the shape alone, so it is encoded once and copied.
 */



/** Field numbers of tensor.proto and tensor_shape.proto. */
const TENSOR = { dtype: 1, shape: 2, content: 4 };
const SHAPE = { dimension: 2, size: 1 };
/** Exact size of a tensor of numbers. */
function tensorBytes(dtype, shape) {
    return numericHead(dtype, shape).length + rawBytes(dtype, shape);
}
/** Size of a tensor whose strings all have `stringBytes` bytes; an upper bound if some are shorter. */
function stringTensorBytes(shape, stringBytes) {
    return (head('string', shape).length + elementsOf(shape) * (fieldHead(STRINGS, stringBytes).length + stringBytes));
}
function encodeTensor(dtype, shape, values) {
    const out = new Uint8Array(tensorBytes(dtype, shape));
    tensorWriter(dtype, shape)(values, out, 0);
    return out;
}
function encodeStringTensor(shape, values) {
    const longest = values.reduce((most, { length }) => Math.max(most, length), 0);
    const out = new Uint8Array(stringTensorBytes(shape, longest));
    return out.slice(0, stringTensorWriter(shape)(values, out, 0));
}
/** Returns a writer for tensors of numbers; `out` needs room for `tensorBytes`. */
function tensorWriter(dtype, shape) {
    const start = numericHead(dtype, shape);
    const elements = elementsOf(shape);
    const write = rawWriter(dtype);
    return (values, out, at) => {
        checkCount(values.length, elements);
        out.set(start, at);
        return write(values, out, at + start.length);
    };
}
/** Returns a writer for tensors of strings; `out` needs room for `stringTensorBytes` of the longest string. */
function stringTensorWriter(shape) {
    const start = head('string', shape);
    const elements = elementsOf(shape);
    return (values, out, at) => {
        checkCount(values.length, elements);
        out.set(start, at);
        at += start.length;
        for (const value of values) {
            const valueHead = fieldHead(STRINGS, value.length);
            out.set(valueHead, at);
            out.set(value, at + valueHead.length);
            at += valueHead.length + value.length;
        }
        return at;
    };
}
/** @throws {RangeError} if the elements do not fill the shape, which is a bug of the caller */
function checkCount(found, expected) {
    if (found !== expected)
        throw new RangeError(`${found} elements for a shape of ${expected}`);
}
const VARINT = 0;
const DELIMITED = 2;
const STRINGS = DTYPE_FACTS.string.valueField;
/** Everything before the numbers. As proto3 demands, an empty field is not written. */
function numericHead(dtype, shape) {
    const content = rawBytes(dtype, shape);
    const start = head(dtype, shape);
    return content === 0 ? start : Buffer.concat([start, fieldHead(TENSOR.content, content)]);
}
function head(dtype, shape) {
    const writer = minimal.Writer.create();
    writer.uint32(tag(TENSOR.dtype, VARINT)).int32(DTYPE_FACTS[dtype].number);
    writer.uint32(tag(TENSOR.shape, DELIMITED)).fork();
    for (const size of shape) {
        writer.uint32(tag(SHAPE.dimension, DELIMITED)).fork();
        if (size !== 0)
            writer.uint32(tag(SHAPE.size, VARINT)).int64(size);
        writer.ldelim();
    }
    return writer.ldelim().finish();
}
function fieldHead(field, bytes) {
    return minimal.Writer.create().uint32(tag(field, DELIMITED)).uint32(bytes).finish();
}
function tag(field, wireType) {
    return (field << 3) | wireType;
}

;// CONCATENATED MODULE: ./src/content/words.ts
/**
 * A vocabulary of pronounceable words without meaning. Words are numbered: first those of one syllable, then those of
 * two, then those of three. A syllable is a consonant and a vowel, so no two numbers give the same word.
 */
const CONSONANTS = [...'bdfghjklmnprstvz'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ei', 'ou'];
const SYLLABLES = CONSONANTS.flatMap((consonant) => VOWELS.map((vowel) => Buffer.from(consonant + vowel)));
/** There are 128 syllables, so each takes 7 bits of a word's number. */
const SYLLABLE_BITS = 7;
const MAX_SYLLABLES = 3;
const MAX_SYLLABLE_BYTES = 3;
/** Number of the first word of one, two and three syllables, and the number of all words. */
const FIRST = [0, 128, 128 + 128 ** 2, 128 + 128 ** 2 + 128 ** 3];
/** Size of the vocabulary. */
const WORDS = FIRST[MAX_SYLLABLES];
const MAX_WORD_BYTES = MAX_SYLLABLES * MAX_SYLLABLE_BYTES;
/** Upper bound for a text of so many words. */
function maxTextBytes(words) {
    return Math.max(0, words * (MAX_WORD_BYTES + 1) - 1);
}
/** Turns 32 random bits into the number of a word. One word in four has one syllable, two have two, one has three. */
function wordNumber(draw) {
    const syllables = SYLLABLES_BY_DRAW[draw >>> 30];
    return FIRST[syllables - 1] + (draw & ((1 << (SYLLABLE_BITS * syllables)) - 1));
}
/**
 * The same where the first 9 bits come from `leading`: so a draw that hangs on something shows in how long the word is,
 * and in its first syllable.
 */
function ledWordNumber(leading, draw) {
    const syllables = SYLLABLES_BY_DRAW[leading >>> 30];
    const first = (leading >>> 23) & 127;
    const restBits = SYLLABLE_BITS * (syllables - 1);
    return FIRST[syllables - 1] + (first << restBits) + (draw & ((1 << restBits) - 1));
}
const SYLLABLES_BY_DRAW = [1, 2, 2, 3];
/** Writes a word at offset `at` and returns the offset behind it. */
function writeWord(number, out, at) {
    const syllables = number < FIRST[1] ? 1 : number < FIRST[2] ? 2 : 3;
    const digits = number - FIRST[syllables - 1];
    for (let i = syllables - 1; i >= 0; i--) {
        const syllable = SYLLABLES[(digits >> (SYLLABLE_BITS * i)) & (SYLLABLES.length - 1)];
        for (let b = 0; b < syllable.length; b++)
            out[at++] = syllable[b];
    }
    return at;
}
/** Writes the first `count` words, separated by spaces, at offset `at` and returns the offset behind the last one. */
function writeText(numbers, count, out, at) {
    for (let i = 0; i < count; i++) {
        if (i > 0)
            out[at++] = SPACE;
        at = writeWord(numbers[i], out, at);
    }
    return at;
}
const SPACE = 0x20;
function encodeText(numbers) {
    const out = new Uint8Array(maxTextBytes(numbers.length));
    return out.slice(0, writeText(numbers, numbers.length, out, 0));
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./src/math/random.ts
/**
 * Where every random bit comes from. A value is a pure function of its coordinates, so features, shards and
 * workers can come and go without moving it. docs/values.md specifies this file, with test vectors: a change
 * here is a change of FORMAT_VERSION.
 */

/** The key of a stream: the first 8 bytes, little-endian, of the SHA-256 of its coordinates as a JSON array. */
function streamKey(seed, dataset, feature, purpose) {
    const coordinates = JSON.stringify(['tfrecord-fixture/1', seed, dataset, feature, purpose]);
    const digest = (0,external_node_crypto_namespaceObject.createHash)('sha256').update(coordinates).digest();
    return Int32Array.of(digest.readInt32LE(0), digest.readInt32LE(4));
}
/**
 * Threefry-2x32 with 20 rounds (Salmon et al., "Parallel Random Numbers: As Easy as 1, 2, 3", SC 2011):
 * encrypts the 64-bit `counter` with `key` into `out`. As a bijection it gives no two counters the same row.
 */
function rowKey(key, counter, out) {
    const k0 = key[0];
    const k1 = key[1];
    const k2 = k0 ^ k1 ^ 0x1bd11bda;
    let x0 = ((counter | 0) + k0) | 0;
    let x1 = (Math.floor(counter / 0x1_0000_0000) + k1) | 0;
    for (let group = 0; group < 5; group++) {
        const even = (group & 1) === 0;
        x0 = (x0 + x1) | 0;
        x1 = rotate(x1, even ? 13 : 17) ^ x0;
        x0 = (x0 + x1) | 0;
        x1 = rotate(x1, even ? 15 : 29) ^ x0;
        x0 = (x0 + x1) | 0;
        x1 = rotate(x1, even ? 26 : 16) ^ x0;
        x0 = (x0 + x1) | 0;
        x1 = rotate(x1, even ? 6 : 24) ^ x0;
        const turn = group % 3;
        x0 = (x0 + (turn === 0 ? k1 : turn === 1 ? k2 : k0)) | 0;
        x1 = (x1 + (turn === 0 ? k2 : turn === 1 ? k0 : k1) + group + 1) | 0;
    }
    out[0] = x0;
    out[1] = x1;
}
function rotate(x, by) {
    return (x << by) | (x >>> (32 - by));
}
/**
 * The 32 bits of element `i` in the row (a, b), unsigned. Each of the two keyed halves of a 32-bit
 * multiply-xorshift permutation (constants: skeeto/hash-prospector, "16 21f0aaad 15 d35a2d97 15") takes
 * one word, so no element of a row repeats another, and a row is told from the next by all its 64 bits.
 * Elements are an odd constant apart (2^32 over the golden ratio): where they were 1 apart, two multiplications
 * did not hide a distance of 128 and other multiples of it; the pairs of bytes failed a chi-square by 90 sigma.
 */
function bits(a, b, i) {
    let x = (a + Math.imul(i, 0x9e3779b9 | 0)) | 0;
    x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
    x ^= (x >>> 15) ^ b;
    x = Math.imul(x, 0xd35a2d97 | 0);
    return (x ^ (x >>> 15)) >>> 0;
}
/** The first word of the row whose elements are those of (a, b) from `i` on. */
function rowFrom(a, i) {
    return (a + Math.imul(i, 0x9e3779b9 | 0)) | 0;
}
/** A draw as a whole number from 0 to `span` - 1: floor(draw * span / 2^32); `span` is at most 2^16. */
function below(span, draw) {
    return Math.floor((draw * span) / 0x1_0000_0000);
}
/** A draw as a float in [0, 1): its upper 24 bits, which a float32 holds exactly, times 2^-24. */
function unit(draw) {
    return (draw >>> 8) * 2 ** -24;
}

;// CONCATENATED MODULE: ./src/math/real.ts
/**
 * exp, log and powers of doubles from additions, multiplications and divisions alone. Those are exact to the last
 * bit everywhere, while Math.exp and Math.log may differ between engines and their versions, and values must not.
 */
/** ln 2 in two parts, the first with trailing zeros so that small multiples of it are exact (fdlibm, e_exp.c). */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
/** e to the power of x, to about 1e-15 of it; 0 below -708 and infinity above 709. */
function exp(x) {
    if (x < -708)
        return 0;
    if (x > 709)
        return Number.POSITIVE_INFINITY;
    const halvings = Math.round(x / LN2_HIGH);
    const rest = x - halvings * LN2_HIGH - halvings * LN2_LOW;
    return taylor(rest) * real_powerOfTwo(halvings);
}
/** The natural logarithm of x > 0 that is no subnormal, to about 1e-15. */
function real_log(x) {
    number[0] = x;
    let exponent = (words[1] >>> 20) - 1023;
    words[1] = (words[1] & 0xfffff) | (1023 << 20);
    let mantissa = number[0];
    if (mantissa > Math.SQRT2) {
        mantissa /= 2;
        exponent++;
    }
    // ln m = 2 artanh((m - 1) / (m + 1)), whose argument stays below 0.18.
    const ratio = (mantissa - 1) / (mantissa + 1);
    const square = ratio * ratio;
    const sum = artanhSeries(square);
    return exponent * LN2_HIGH + (exponent * LN2_LOW + 2 * ratio * sum);
}
/** x > 0 to the power of y. */
function power(x, y) {
    return exp(y * real_log(x));
}
/** Two views of one double: its value, and its words, the lower first. */
const number = new Float64Array(1);
const words = new Uint32Array(number.buffer);
function real_powerOfTwo(n) {
    words[0] = 0;
    words[1] = (n + 1023) << 20;
    return number[0];
}
/**
 * The sum of x^n / n! to n = 13: what follows is less than 1e-17 of it for |x| < ln 2 / 2. Written out, because at a
 * cold start, which is most of what these functions see, a loop over coefficients takes five times as long.
 */
// biome-ignore format: one term a line would hide that it is one sum
function taylor(x) {
    return 1 + x * (1 + x * (1 / 2 + x * (1 / 6 + x * (1 / 24 + x * (1 / 120 + x * (1 / 720 + x * (1 / 5040 + x * (1 / 40320 + x * (1 / 362880 + x * (1 / 3628800 + x * (1 / 39916800 + x * (1 / 479001600 + x * (1 / 6227020800)))))))))))));
}
/** artanh(r) / r in powers of r^2, to the 22nd power of r. */
// biome-ignore format: one term a line would hide that it is one sum
function artanhSeries(x) {
    return 1 + x * (1 / 3 + x * (1 / 5 + x * (1 / 7 + x * (1 / 9 + x * (1 / 11 + x * (1 / 13 + x * (1 / 15 + x * (1 / 17 + x * (1 / 19 + x * (1 / 21 + x * (1 / 23)))))))))));
}
const real_float = new Float32Array(1);
const real_bits = new Int32Array(real_float.buffer);
/** The largest finite float32 that is less than `x`. */
function floatBelow(x) {
    real_float[0] = x;
    const nearest = real_float[0];
    if (nearest < x && Number.isFinite(nearest))
        return nearest;
    // The bits of floats are ordered as their sizes are: one less is the next smaller, of negative ones the next larger.
    if (nearest === 0)
        real_bits[0] = SMALLEST_NEGATIVE;
    else
        real_bits[0] += nearest > 0 ? -1 : 1;
    return real_float[0];
}
/** -2^-149 */
const SMALLEST_NEGATIVE = 0x80000001 | 0;

;// CONCATENATED MODULE: ./src/math/normal.ts
/**
 * The standard normal distribution by tables, which `prepareNormal` computes from its density. Uniform numbers are
 * 32-bit draws here: a draw d stands for the probability d / 2^32.
 */

/** To be called before any other function here; the tables take a few milliseconds, which not every plan needs. */
function normal_prepareNormal() {
    if (TAILS[0] !== 0)
        return;
    let tail = 0;
    for (let i = TAILS.length - 1; i >= 0; i--) {
        DENSITIES[i] = normalDensity(-i / normal_CELLS);
        if (i < TAILS.length - 1)
            tail += DENSITIES[i + 1] * massOver(-(i + 1) / normal_CELLS, 1 / normal_CELLS);
        TAILS[i] = tail * 0x1_0000_0000;
    }
    // Both tables grow, so the cell of one quantile is at or after that of the one before.
    let cell = TAILS.length - 1;
    for (let i = 0; i < QUANTILES.length; i++) {
        const start = 2 ** (Math.floor(i / OCTAVE_CELLS) - 32);
        const p = start * (1 + (i % OCTAVE_CELLS) / OCTAVE_CELLS);
        while (cell > 1 && TAILS[cell - 1] <= p * 0x1_0000_0000)
            cell--;
        QUANTILES[i] = quantileAfter(cell, p);
    }
}
/** The tables of `normalOfDraw` and `drawOfNormal`, for a kernel that does the same. */
function normalTables() {
    normal_prepareNormal();
    return { quantiles: QUANTILES, tails: TAILS };
}
/** z with P(Z < z) = draw / 2^32, to 1e-5; draws 0 and 2^32 - 1 give the ends, 6.2 below and above 0. */
function normalOfDraw(draw) {
    const isUpper = draw >= 0x8000_0000;
    const lower = (isUpper ? ~draw : draw) | 0 || 1;
    // The table has the same number of cells for every power of two, so that the tail is as fine as the middle.
    const zeros = Math.clz32(lower);
    const mantissa = (lower << (zeros + 1)) >>> 0;
    const cell = (31 - zeros) * OCTAVE_CELLS + (mantissa >>> (32 - OCTAVE_BITS));
    const fraction = (mantissa & (0xffff_ffff >>> OCTAVE_BITS)) * 2 ** (OCTAVE_BITS - 32);
    const from = QUANTILES[cell];
    const z = from + fraction * (QUANTILES[cell + 1] - from);
    return isUpper ? -z : z;
}
/** Fills in the `normalOfDraw` of the first `count` draws. */
function normalsOfDraws(draws, count, values) {
    for (let i = 0; i < count; i++)
        values[i] = normalOfDraw(draws[i]);
}
/** The draw of z: P(Z < z) * 2^32 rounded down, to a relative 1e-4 on both sides. */
function drawOfNormal(z) {
    const depth = Math.abs(z) * normal_CELLS;
    if (depth >= LOWEST * normal_CELLS)
        return z < 0 ? 0 : 0xffff_ffff;
    const cell = depth | 0;
    const from = TAILS[cell];
    const draw = (from + (depth - cell) * (TAILS[cell + 1] - from)) >>> 0;
    return z < 0 ? draw : ~draw >>> 0;
}
/** The probability below z, for the integrals of the teacher. */
function normal_normalCdf(z) {
    if (Math.abs(z) >= LOWEST)
        return z < 0 ? 0 : 1;
    const tail = lowerTail(-Math.abs(z));
    return z < 0 ? tail : 1 - tail;
}
/** z with P(Z < z) = p, for 1e-18 < p < 1, to 1e-9: the cell by bisection. */
function normal_normalQuantile(p) {
    if (p > 0.5)
        return -normal_normalQuantile(1 - p);
    let [inside, outside] = [0, LOWEST * normal_CELLS];
    while (outside - inside > 1) {
        const middle = (inside + outside) >> 1;
        if (TAILS[middle] > p * 0x1_0000_0000)
            inside = middle;
        else
            outside = middle;
    }
    return quantileAfter(outside, p);
}
/** The quantile of p, which lies between the points `cell` and `cell - 1` of the tables: by Newton's steps. */
function quantileAfter(cell, p) {
    const from = -cell / normal_CELLS;
    const wanted = (p - TAILS[cell] * 2 ** -32) / DENSITIES[cell];
    let d = 0;
    for (let step = 0; step < 3; step++)
        d += (wanted - massOver(from, d)) * (1 + from * d);
    return from + d;
}
function normalDensity(z) {
    return exp((-z * z) / 2) / SQRT_TWO_PI;
}
const SQRT_TWO_PI = 2.5066282746310002;
/** Beyond it there is less than 1e-18. */
const LOWEST = 9;
/** Cells a unit of z. */
const normal_CELLS = 128;
const OCTAVE_BITS = 6;
const OCTAVE_CELLS = 2 ** OCTAVE_BITS;
/** P(Z < -i / CELLS) * 2^32. */
const TAILS = new Float64Array(LOWEST * normal_CELLS + 1);
/** By octave of the draw below 2^31 and cell in it: its z. */
const QUANTILES = new Float64Array(31 * OCTAVE_CELLS + 1);
/** The density at -i / CELLS. */
const DENSITIES = new Float64Array(LOWEST * normal_CELLS + 1);
/** P(Z < z) for z from -LOWEST to 0: by Taylor's series from the next point of the tables below z. */
function lowerTail(z) {
    const cell = Math.ceil(-z * normal_CELLS);
    const from = -cell / normal_CELLS;
    return TAILS[cell] * 2 ** -32 + DENSITIES[cell] * massOver(from, z - from);
}
/** The integral of the density from `a` to `a + d`, over the density at `a`: Hermite polynomials of a. */
function massOver(a, d) {
    const square = a * a;
    const fourth = (square * (square - 6) + 3) * (d / 120);
    const third = (a * (3 - square)) / 24 + fourth;
    return d * (1 + d * (-a / 2 + d * ((square - 1) / 6 + d * third)));
}

;// CONCATENATED MODULE: ./src/plan/distributions/hidden-factors.ts
/**
 * Hidden factors: standard normal numbers of an example, or of an item of it. Features carry them, labels follow them,
 * and nobody writes them down.
 */


/** Tells g of an example, or of one of its items. */
function readFollowed({ factors, byItem }, streamsOf) {
    normal_prepareNormal();
    const readers = factors.map(({ feature, factor }) => {
        const { ofDataset } = streamsOf(feature);
        return byItem ? readItemFactor(ofDataset('factor'), factor) : readFactor(ofDataset('factor'), factor);
    });
    const weight = 1 / Math.sqrt(factors.length);
    return (example, item) => {
        let g = 0;
        for (const factorOf of readers)
            g += weight * factorOf(example, item);
        return g;
    };
}
/** All factors of the stream `key`, in their order. */
function readFactors(key) {
    const row = new Int32Array(2);
    return (example, factors) => {
        rowKey(key, example, row);
        for (let f = 0; f < factors.length; f++)
            factors[f] = normalOfDraw(bits(row[0], row[1], f));
    };
}
/** Factor number `factor` of the stream `key`. */
function readFactor(key, factor) {
    const row = new Int32Array(2);
    return (example) => {
        rowKey(key, example, row);
        return normalOfDraw(bits(row[0], row[1], factor));
    };
}
/** The same, where each item has factors of its own. */
function readItemFactor(key, factor) {
    const [row, ofItem] = [new Int32Array(2), new Int32Array(2)];
    return (example, item) => {
        rowKey(key, example, row);
        rowKey(row, item, ofItem);
        return normalOfDraw(bits(ofItem[0], ofItem[1], factor));
    };
}

;// CONCATENATED MODULE: ./src/plan/distributions/ties.ts
/**
 * How draws are tied to hidden factors. Under an element lies the latent value loading * factor + noise, a standard normal
 * variable; its probability takes the place of the draw. So each draw alone is uniform, and only together do they tell
 * the factor.
 */



/** As the factors say; `itemLength` is that of an item, where each has factors of its own. */
function tieOf(factors, streams, length, itemLength = length) {
    const tie = vectorTieOf(factors, streams, length);
    return tie === undefined ? itemTie(factors, streams, itemLength) : tieVector(tie);
}
/** Undefined where every item has factors of its own. */
function vectorTieOf(factors, streams, length) {
    normal_prepareNormal();
    const readFactorsOf = readFactors(streams.ofDataset('factor'));
    switch (factors.manner) {
        case 'by-item':
            return undefined;
        case 'pooled': {
            const loadings = new Float64Array(length).fill(POOLED_LOADING);
            return { loadings, noises: noisesBeside(loadings), ends: [length], readFactors: readFactorsOf };
        }
        default: {
            const kept = Math.min(factors.kept, length);
            const loadings = loadingsOf(streams.ofFeature('loading'), kept);
            const ends = Array.from({ length: factors.count }, (_, f) => firstElement(f + 1, factors.count, kept));
            return { loadings, noises: noisesBeside(loadings), ends, readFactors: readFactorsOf };
        }
    }
}
/** How strongly each element of a list or a text hangs on its factor: pooling over a few finds it. */
const POOLED_LOADING = 0.9;
function tieVector({ loadings, noises, ends, readFactors }) {
    const latents = new Float64Array(loadings.length);
    const factors = new Float64Array(ends.length);
    return (example, count, draws) => {
        readFactors(example, factors);
        const tied = Math.min(count, latents.length);
        // Three loops, because V8 does not inline both tables into one: 10 ns an element against 25.
        for (let i = 0; i < tied; i++)
            latents[i] = normalOfDraw(draws[i]);
        for (let f = 0, i = 0; f < factors.length; f++) {
            const factor = factors[f];
            for (const end = Math.min(tied, ends[f]); i < end; i++)
                latents[i] = loadings[i] * factor + noises[i] * latents[i];
        }
        for (let i = 0; i < tied; i++)
            draws[i] = drawOfNormal(latents[i]);
    };
}
/** The elements of an item hang on its factors as those of a vector do. */
function itemTie({ count: factorCount, kept }, streams, itemLength) {
    const loadings = loadingsOf(streams.ofFeature('loading'), Math.min(kept, itemLength));
    const noises = noisesBeside(loadings);
    const readers = readersOf(factorCount, (f) => readItemFactor(streams.ofDataset('factor'), f));
    return (example, count, draws) => {
        for (let item = 0, at = 0; at < count; item++, at += itemLength) {
            for (let f = 0; f < factorCount; f++) {
                const factor = readers[f](example, item);
                const end = firstElement(f + 1, factorCount, loadings.length);
                for (let i = firstElement(f, factorCount, loadings.length); i < end; i++)
                    draws[at + i] = drawOfNormal(loadings[i] * factor + noises[i] * normalOfDraw(draws[at + i]));
            }
        }
    };
}
/** One draw, tied with this loading. */
function tieDraw(draw, factor, loading) {
    return drawOfNormal(loading * factor + Math.sqrt(1 - loading * loading) * normalOfDraw(draw));
}
function readersOf(count, read) {
    return Array.from({ length: count }, (_, f) => read(f));
}
/** Where the run of elements that a factor drives begins. */
function firstElement(factor, factors, kept) {
    return Math.floor((factor * kept) / factors);
}
/** Loadings are this strong at least, and at most; a lone element tells its factor whole. */
const WEAKEST = 0.6;
const STRONGEST = 0.95;
/** Not of the dataset: training and validation share their loadings. */
function loadingsOf(key, count) {
    if (count === 1)
        return Float64Array.of(1);
    const row = new Int32Array(2);
    rowKey(key, 0, row);
    const loadings = new Float64Array(count);
    for (let i = 0; i < count; i++) {
        const draw = bits(row[0], row[1], i);
        const size = WEAKEST + (STRONGEST - WEAKEST) * unit((draw << 1) >>> 0);
        loadings[i] = draw >= 0x8000_0000 ? -size : size;
    }
    return loadings;
}
/** What makes the variance of a latent value 1. */
function noisesBeside(loadings) {
    return loadings.map((loading) => Math.sqrt(1 - loading * loading));
}

;// CONCATENATED MODULE: ./src/plan/distributions/array.ts
/** Arrays: serialised as a TensorProto for `tf.io.parse_tensor`, or raw for `tf.io.decode_raw`. */







const array_describe = ({ type, dtype, shape }) => `${type === 'tensor' ? 'tensor' : 'raw array'} of ${dtype}, shape [${shape.join(', ')}]`;
const tensors = {
    describe: array_describe,
    carriesFactors: true,
    maxBytes: ({ dtype, shape }) => isRawDtype(dtype)
        ? tensorBytes(dtype, shape)
        : stringTensorBytes(shape, elementsOf(shape) * (MAX_WORD_BYTES + 2)),
    collision: () => 2 ** -24,
    write: ({ dtype, shape }, context) => isRawDtype(dtype)
        ? writeNumbers(dtype, shape, tensorWriter(dtype, shape), context)
        : writeStrings(shape, context),
};
const raws = {
    describe: array_describe,
    carriesFactors: true,
    maxBytes: ({ dtype, shape, compression }) => {
        const bytes = rawBytes(dtype, shape);
        return compression === undefined ? bytes : storedBytes(bytes);
    },
    collision: () => 2 ** -24,
    write: ({ dtype, shape, compression }, context) => {
        const write = rawWriter(dtype);
        return writeNumbers(dtype, shape, compression === undefined ? write : stored(write), context);
    },
};
const tensorModule = { bytes: tensors };
const rawModule = { bytes: raws };
/** In stored blocks: what deflate makes of them differs between versions of zlib. */
function stored(write) {
    return (values, out, at) => {
        const scratch = new Uint8Array(16 * values.length);
        const bytes = write(values, scratch, 0);
        out.set(scratch.subarray(0, bytes), at + storedContentAt(bytes));
        return finishStored(out, at, bytes);
    };
}
/** Floats in [0, 1), small whole numbers, or truth values, as the profiles draw plain features. */
function elementValue(dtype, draw) {
    if (dtype === 'bool')
        return draw >>> 31;
    if (dtype.startsWith('float') || dtype === 'bfloat16')
        return unit(draw);
    if (dtype === 'uint8')
        return draw >>> 24;
    return Math.floor(10 * unit(draw));
}
function writeNumbers(dtype, shape, write, { streams, factors }) {
    const key = streams.ofDataset('value');
    const [values, row] = [new Int32Array(2), new Int32Array(2)];
    const elements = new Float64Array(elementsOf(shape));
    const draws = new Uint32Array(elements.length);
    const tie = factors && tieOf(factors, streams, elements.length);
    return (example, j, data, at) => {
        rowKey(key, example, values);
        rowKey(values, j, row);
        for (let i = 0; i < draws.length; i++)
            draws[i] = bits(row[0], row[1], i);
        tie?.(example, draws.length, draws);
        for (let i = 0; i < draws.length; i++)
            elements[i] = elementValue(dtype, draws[i]);
        return write(elements, data, at);
    };
}
function writeStrings(shape, { streams }) {
    const key = streams.ofDataset('value');
    const [values, row] = [new Int32Array(2), new Int32Array(2)];
    const word = new Uint8Array(MAX_WORD_BYTES);
    return (example, j, data, at) => {
        rowKey(key, example, values);
        rowKey(values, j, row);
        const words = Array.from({ length: elementsOf(shape) }, (_, i) => word.slice(0, writeWord(wordNumber(bits(row[0], row[1], i)), word, 0)));
        const bytes = encodeStringTensor(shape, words);
        data.set(bytes, at);
        return at + bytes.length;
    };
}

;// CONCATENATED MODULE: ./src/plan/distributions/collision.ts
/** Probabilities that two values are equal, for the shapes that several distributions share. */
/** A float that is spread over a range has 24 bits of its own. */
const FLOAT_COLLISION = 2 ** -24;
/** Steps of a float between a power of two and the next. */
const FLOAT_STEPS = 2 ** 23;
/** Different values below which deflate finds some again within its window of 32 KiB. */
const MIN_INCOMPRESSIBLE_VALUES = 2 ** 16;
/** About how many floats lie within `width` near `place`. */
function differentFloats(width, place) {
    return (FLOAT_STEPS * width) / Math.max(width, Math.abs(place));
}
/** Of the integers nearest to a normal variable; a narrow one is nearly always the same. */
function bellCollision(deviation) {
    return Math.min(1, 1 / (2 * Math.sqrt(Math.PI) * deviation));
}
/** Of texts whose size is drawn evenly from a range and whose letters are drawn evenly from so many. */
function textCollision({ min, max }, letters) {
    let sum = 0;
    for (let size = min; size <= max && letters ** -size > 1e-30; size++)
        sum += letters ** -size;
    return sum / (max - min + 1) ** 2;
}
/** Of options with these weights. */
function choiceCollision(weights) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.reduce((sum, weight) => sum + (weight / total) ** 2, 0);
}

;// CONCATENATED MODULE: ./src/plan/distributions/at-least.ts
/** Element by element from the value of another feature up to `max`, evenly: for example the right edge of a box. */


function atLeast(feature, min, max) {
    return { type: 'at-least', feature, min, max };
}
const at_least_describe = ({ feature, max }) => `from ${feature} up to ${max}`;
const floats = {
    describe: at_least_describe,
    collision: () => FLOAT_COLLISION,
    fill: ({ feature, max }, { length, valuesOf }) => {
        const fillLower = valuesOf(feature);
        const lower = new Float64Array(length);
        return (example, count, { coarse }, values) => {
            fillLower(example, count, lower);
            for (let i = 0; i < count; i++) {
                const from = lower[i];
                values[i] = from < max ? from + (max - from) * unit(coarse[i]) : from;
            }
        };
    },
};
const integers = {
    describe: at_least_describe,
    integerBounds: ({ min, max }) => [BigInt(min), BigInt(max)],
    collision: ({ min, max }) => 2 / (max - min + 2),
    fill: ({ feature, max }, { length, valuesOf }) => {
        const fillLower = valuesOf(feature);
        const lower = new Float64Array(length);
        return (example, count, { coarse }, values) => {
            fillLower(example, count, lower);
            for (let i = 0; i < count; i++) {
                const from = lower[i];
                values[i] = from < max ? from + Math.floor((max - from + 1) * unit(coarse[i])) : from;
            }
        };
    },
};
const atLeastModule = { int64: integers, float: floats };

;// CONCATENATED MODULE: ./src/base/text.ts
/** A size with three significant digits, in powers of 1000: `7.23 MB`. */
function formatBytes(bytes) {
    if (bytes < 1000)
        return formatCount(bytes, 'byte');
    const units = ['kB', 'MB', 'GB', 'TB', 'PB'];
    const power = Math.min(units.length, Math.floor(Math.log10(bytes) / 3));
    return `${(bytes / 1000 ** power).toPrecision(3)} ${units[power - 1]}`;
}
/** A number of things: `1,024 examples`, `1 file`. */
function formatCount(count, noun) {
    return `${groupDigits(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** Digits in groups of three: `1,024`. */
function groupDigits(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** A range with its unit: `1 to 16 characters`, or `1 byte` where both ends are equal. */
function formatRange({ min, max }, noun) {
    return min === max ? formatCount(min, noun) : `${min} to ${formatCount(max, noun)}`;
}
/** A rate that was asked for: `12.5 %`. */
function percent(rate) {
    return `${Number((100 * rate).toPrecision(3))} %`;
}
/** The day of a time in milliseconds since 1970: `2024-01-31`. */
function dateText(milliseconds) {
    return new Date(milliseconds).toISOString().slice(0, 10);
}
/** Characters that are invisible or move others: controls, line ends, marks of direction and width, lone surrogates. */
const UNSEEN = '[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]';
/** Compiled on first use: V8 looks up such properties as soon as it reads a literal, even in runs that need none. */
let unseen;
/**
 * The first character of whatever a CI system takes for a command. GitHub's runner parses every line that a step prints,
 * on stdout and stderr (actions/runner, src/Runner.Common/ActionCommand.cs): `TryParseV2` takes `::name` at the start
 * of a line, after any white space; `TryParse`, for the older form, finds `##[name]` anywhere in it. Azure Pipelines
 * and TeamCity have `##vso[` and `##teamcity[`.
 */
const COMMAND = /:(?<=^\s*:)(?=:)|#(?=#\w*\[)/g;
/**
 * Text of any origin as one line that a log or a terminal shows and does not obey: invisible characters, and the first
 * character of a command, are escaped as in `\u001b`. JSON has the same escapes, so JSON text keeps its meaning. A line that is
 * escaped already does not change.
 */
function oneLine(text) {
    return escapeUnseen(text).replace(COMMAND, escapeUnits);
}
/** Text of any origin on one line, with invisible characters escaped as in `\u001b`. */
function escapeUnseen(text) {
    if (/^[ -~]*$/.test(text))
        return text;
    unseen ??= new RegExp(UNSEEN, 'gu');
    return text.replace(unseen, escapeUnits);
}
/** One escape for each UTF-16 unit, as in JSON: a character beyond U+FFFF has two. */
function escapeUnits(character) {
    const units = Array.from({ length: character.length }, (_, i) => character.charCodeAt(i));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
const BLOCKS = '▁▂▃▄▅▆▇█';
/** One character a bin, its height in proportion to the largest; a dot where there is nothing. */
function drawBins(bins) {
    const largest = Math.max(...bins);
    return bins.map((n) => (n === 0 ? '·' : BLOCKS[Math.ceil((n / largest) * BLOCKS.length) - 1])).join('');
}

;// CONCATENATED MODULE: ./src/math/response.ts
/**
 * The teacher of a label: y = 1 with probability p(g) = logistic(intercept + slope * g), where g, a combination of
 * hidden factors, is standard normal. So everything that can be known of it is an integral over one normal variable;
 * here by the trapezoidal rule, which for such smooth and fading integrands is exact to many digits.
 */


/**
 * The response with the wanted rate of ones. `signal` from 0 to 1 is the share of the deviation of the label's
 * latent variable that g explains: the rest is logistic noise, whose deviation is pi over the root of 3.
 */
function response_makeResponse(positiveRate, signal) {
    prepareNormal();
    if (signal === 1)
        return { intercept: normalQuantile(positiveRate), slope: null };
    const slope = (LOGISTIC_DEVIATION * signal) / Math.sqrt(1 - signal * signal);
    return { intercept: findIntercept(positiveRate, slope), slope };
}
/** Newton's steps, and a halving wherever one would leave the interval that is known to hold the intercept. */
function findIntercept(positiveRate, slope) {
    let [low, high] = [-60 - 9 * slope, 60 + 9 * slope];
    let intercept = 0;
    for (let step = 0; step < 100; step++) {
        let growth = 0;
        const rate = average(slope, (g, weight) => {
            const p = logistic(intercept + slope * g);
            growth += weight * p * (1 - p);
            return p;
        });
        if (rate < positiveRate)
            low = intercept;
        else
            high = intercept;
        const before = intercept;
        intercept -= (rate - positiveRate) / growth;
        if (!(intercept > low && intercept < high))
            intercept = (low + high) / 2;
        if (Math.abs(intercept - before) < 1e-12 * (1 + Math.abs(intercept)))
            break;
    }
    return intercept;
}
const LOGISTIC_DEVIATION = 1.813799364234218;
/** The probability of a one. */
function positiveProbability({ intercept, slope }, g) {
    if (slope === null)
        return intercept + g > 0 ? 1 : 0;
    return logistic(intercept + slope * g);
}
/** The mean of f(g) over a standard normal g, where f turns about as sharply as a logistic of that slope. */
function average(slope, f) {
    const step = stepFor(slope);
    const weights = weightsOf(step);
    let sum = 0;
    for (let i = 0; i < weights.length; i++)
        sum += weights[i] * f(i * step - MAX_ABSCISSA, weights[i]);
    return sum;
}
/** The mass at -FARTHEST, one step on, and so forth to FARTHEST; labels mostly share their steps. */
function weightsOf(step) {
    const length = 2 * (MAX_ABSCISSA / step) + 1;
    const known = WEIGHTS.get(step);
    if (known !== undefined)
        return known;
    const weights = new Float64Array(length);
    for (let i = 0; i < length; i++)
        weights[i] = normalDensity(i * step - MAX_ABSCISSA) * step;
    WEIGHTS.set(step, weights);
    return weights;
}
const WEIGHTS = new Map();
/** Beyond it there is less than 1e-16. */
const MAX_ABSCISSA = 8.5;
/** The error falls with exp(-2 pi d / step), where d = pi / slope is how far the logistic's poles are from the line. */
function stepFor(slope) {
    return 2 ** -Math.min(10, Math.max(1, Math.ceil(Math.log2(slope))));
}
function logistic(x) {
    return 1 / (1 + exp(-x));
}

;// CONCATENATED MODULE: ./src/math/ordinal.ts
/**
 * The teacher of a choice among ordered options: option c is taken where a standard normal t, of which g explains the
 * share `signal` of the deviation, lies between the quantiles of the weights before c and up to c. So the options have
 * exactly their weights, and everything that can be known of them is an integral over g.
 */



/** `weights` sum to 1; `signal` is from 0 to 1. */
function choiceExpectation(weights, signal) {
    prepareNormal();
    const base = { baseLoss: entropyOf(weights), baseAccuracy: Math.max(...weights) };
    if (signal === 0)
        return { ...base, bayesLoss: base.baseLoss, bayesAccuracy: base.baseAccuracy };
    if (signal === 1)
        return { ...base, bayesLoss: 0, bayesAccuracy: 1 };
    let [bayesLoss, bayesAccuracy] = [0, 0];
    overFactor(weights, signal, (mass, probabilities) => {
        bayesLoss += mass * entropyOf(probabilities);
        bayesAccuracy += mass * maxOf(probabilities);
    });
    return { ...base, bayesLoss, bayesAccuracy };
}
/** The covariance of the values of two choices whose normal variables have the correlation `rho`, from 0 to 1. */
function choiceCovariance(values, weights, rho) {
    normal_prepareNormal();
    const mean = dot(values, weights);
    if (rho === 1)
        return weights.reduce((sum, weight, i) => sum + weight * (values[i] - mean) ** 2, 0);
    let covariance = 0;
    // Given a g that explains the root of rho of each, the two are independent.
    overFactor(weights, Math.sqrt(rho), (mass, probabilities) => {
        covariance += mass * (dot(values, probabilities) - mean) ** 2;
    });
    return covariance;
}
/** The probability of the second of two options whose weights are 1 - `rate` and `rate`. */
function upperProbability(rate, signal) {
    prepareNormal();
    const limit = quantile(1 - rate);
    if (signal === 1)
        return (g) => (g > limit ? 1 : 0);
    const rest = Math.sqrt(1 - signal * signal);
    return (g) => 1 - normalCdf((limit - signal * g) / rest);
}
/** Calls back with the mass at each step of g and the options' probabilities there, in an array that is used again. */
function overFactor(weights, signal, visit) {
    const rest = Math.sqrt(1 - signal * signal);
    const limits = limitsOf(weights);
    const probabilities = new Float64Array(weights.length);
    const step = ordinal_stepFor(signal / rest);
    const masses = weightsOf(step);
    for (let i = 0; i < masses.length; i++) {
        const center = signal * (i * step - MAX_ABSCISSA);
        let below = 0;
        for (let c = 0; c < probabilities.length; c++) {
            const upTo = normal_normalCdf((limits[c] - center) / rest);
            probabilities[c] = upTo - below;
            below = upTo;
        }
        visit(masses[i], probabilities);
    }
}
/** Fine enough for the corners of the accuracy, where the likeliest option changes. */
function ordinal_stepFor(sharpness) {
    return 2 ** -Math.min(10, Math.max(6, 4 + Math.ceil(Math.log2(sharpness))));
}
/** Up to which t each option is taken. */
function limitsOf(weights) {
    let below = 0;
    return weights.map((weight, c) => {
        below += weight;
        return c === weights.length - 1 ? Number.POSITIVE_INFINITY : quantile(below);
    });
}
function quantile(p) {
    if (p < 1e-17)
        return Number.NEGATIVE_INFINITY;
    return p > 1 - 1e-15 ? Number.POSITIVE_INFINITY : normal_normalQuantile(p);
}
function entropyOf(probabilities) {
    let sum = 0;
    for (let c = 0; c < probabilities.length; c++) {
        const p = probabilities[c];
        if (p > 0)
            sum -= p * log(p);
    }
    return sum;
}
function maxOf(probabilities) {
    let most = 0;
    for (let c = 0; c < probabilities.length; c++)
        most = Math.max(most, probabilities[c]);
    return most;
}
function dot(values, weights) {
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += values[i] * weights[i];
    return sum;
}

;// CONCATENATED MODULE: ./src/base/limits.ts
/** Limits of the formats, each named once. */
const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;
/** The largest finite float of 32 bits. */
const FLOAT32_MAX = 3.4028234663852886e38;
/** No normal variable of ours is farther from 0: its draws have 32 bits. */
const MAX_NORMAL = 6.3;

;// CONCATENATED MODULE: ./src/base/problem.ts
function error(code, place, message, fix = '') {
    return { severity: 'error', code, ...(place && { place }), message, fix };
}
function problem_warning(code, place, message, fix = '') {
    return { severity: 'warning', code, ...(place && { place }), message, fix };
}
/** Thrown once, at the edge of a step, with every problem that the step found. */
class ProblemsError extends Error {
    problems;
    constructor(problems, options) {
        super(problems.flatMap(problemLines).join('\n'), options);
        this.name = 'ProblemsError';
        this.problems = problems;
    }
}
/**
 * Runs a check that reports its problems, and returns its result with the warnings among them.
 * @throws {ProblemsError} when any problem is an error; it carries the warnings too
 */
function collect(check) {
    const problems = new Map();
    return collected(check(keepIn(problems)), problems);
}
/** As `collect`, for a check that reads files on its way. */
async function collectAsync(check) {
    const problems = new Map();
    return collected(await check(keepIn(problems)), problems);
}
/** Keeps each once: a rule that matches several features, or an alias that is used twice, leads to one mistake again. */
function keepIn(problems) {
    const counts = { error: 0, warning: 0 };
    return (problem) => {
        const text = formatProblem(problem);
        if (problems.has(text))
            return;
        const count = ++counts[problem.severity];
        if (count <= MAX_PROBLEMS)
            problems.set(text, problem);
        else if (problem.severity === 'error')
            throw new ProblemsError([...inReadingOrder(problems), TOO_MANY]);
    };
}
/** More than anybody reads. A check ends at the next error; more warnings are left out. */
const MAX_PROBLEMS = 1000;
const TOO_MANY = error('too-many-problems', undefined, `there are more than these ${MAX_PROBLEMS} errors`, 'correct these first');
function collected(result, found) {
    const problems = inReadingOrder(found);
    if (problems.some(({ severity }) => severity === 'error'))
        throw new ProblemsError(problems);
    return { result, warnings: problems };
}
/** Problems file by file, each from top to bottom; the files in the order in which they were read. */
function inReadingOrder(found) {
    const problems = [...found.values()];
    const files = [...new Set(problems.map(({ place }) => place?.file))];
    return files.flatMap((file) => problems.filter(({ place }) => place?.file === file).sort((a, b) => comparePlaces(a.place, b.place)));
}
function comparePlaces(a, b) {
    return a && b ? a.line - b.line || a.column - b.column : 0;
}
/** `file:line:column: message; fix`, the form that editors and CI logs make clickable. */
function formatProblem({ place, message, fix }) {
    const where = place ? `${place.file}:${place.line}:${place.column}: ` : '';
    return `${where}${message}${fix && `; ${fix}`}`;
}
/** The problem on a line of its own, and below it the lines to copy. */
function problemLines(problem) {
    return [formatProblem(problem), ...(problem.snippet ?? [])];
}

;// CONCATENATED MODULE: ./src/yaml/node.ts
/** The value where nothing is written. */
function emptyNode(start, { name, holder } = { name: '', holder: start }) {
    return { kind: 'null', value: null, text: '', start, definition: { start, end: start }, name, holder };
}
/** What a value is, in words: `the string "a"`, `a map`, `nothing`. */
function node_describe(node) {
    switch (node.kind) {
        case 'map':
            return node.entries.length === 0 ? 'an empty map' : 'a map';
        case 'list':
            return node.items.length === 0 ? 'an empty list' : 'a list';
        case 'string':
            return `the string ${node_quote(node.value)}`;
        case 'integer':
        case 'float':
            return `the number ${node.text}`;
        case 'boolean':
            return `the boolean ${node.text}`;
        case 'null':
            return node.text === '' ? 'nothing' : node.text;
        case 'timestamp':
            return `the date ${node.text}`;
        case 'broken':
            return 'an unreadable value';
    }
}
/** A text in quotes, cut where it is long. */
function node_quote(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}

;// CONCATENATED MODULE: ./src/yaml/check.ts
/** Checks give the values of a text their types, and report all of its problems in one pass. */


/** The check, with what it accepts as JSON Schema says it. */
function check_described(json, check) {
    return Object.assign(check, { json });
}
/** Checks a whole text. */
function checkText(node, check, source, onProblem) {
    return check(node, { source, onProblem, reported: new Set() });
}
/** A check that stands for another one, and so expects the same keys and accepts the same. */
function check_inPlaceOf({ keys, json }, check) {
    return Object.assign(check, keys && { keys }, json && { json });
}
/** The value together with its place. */
function located(check) {
    return check_inPlaceOf(check, (node, run) => {
        const value = check(node, run);
        return value === undefined ? undefined : { value, place: run.source.placeAt(node.start) };
    });
}
/** A map or list of any content. */
function anyOf(kind) {
    return check_described({ type: kind === 'map' ? 'object' : 'array' }, (node, run) => node.kind === kind ? node : check_refuse(run, node, `a ${kind}`));
}
/** Reports a value that is not as expected. */
function check_refuse(run, node, expected, fix = '') {
    if (node.kind === 'broken')
        return;
    const through = node.alias === undefined ? '' : ` through ${node_quote(`*${node.alias}`)}`;
    const message = `${check_nameOf(node)} must be ${expected}: found ${node_describe(node)}${through}`;
    const hint = fix === '' && node.kind === 'null' ? 'give a value, or remove the key if it is optional' : fix;
    const id = `${node.definition.start} ${expected}`;
    check_reportOnce(run, { code: 'wrong-value', id, offset: node.start, message, fix: hint });
}
/** Reports an error, unless it was reported before. */
function check_reportOnce({ source, onProblem, reported }, { code, id, offset, message, fix }) {
    if (isNew(id, reported))
        onProblem(error(code, source.placeAt(offset), message, fix));
}
/** Reports a warning, unless it was reported before. */
function warnOnce({ source, onProblem, reported }, { code, id, offset, message, fix }) {
    if (isNew(id, reported))
        onProblem(warning(code, source.placeAt(offset), message, fix));
}
function isNew(id, reported) {
    const before = reported.size;
    return reported.add(id).size > before;
}
/** What a problem calls a value. */
function check_nameOf({ name }) {
    return name === '' ? 'the file' : node_quote(name);
}

;// CONCATENATED MODULE: ./src/yaml/misplaced-keys.ts
/** Keys that are in the wrong map because their line is indented too little or too much. */


/**
 * Reports the unknown keys of an object that are known keys of the value before them, or of an object around. Returns
 * all keys that must not be judged any further: these, and those whose values lack them.
 */
function misplaced_keys_misplacedInObject(node, entries, keysOf, known, run) {
    const skipped = new Set();
    let before;
    for (const entry of entries) {
        const name = entry.key.value;
        if (known.includes(name)) {
            before = entry;
            continue;
        }
        if (!startsLine(entry, run))
            continue;
        const isOfBefore = before !== undefined && keysOf(before.key.value)?.includes(name) === true;
        if (isOfBefore && before && isBlock(before.value, run)) {
            if (!skipped.has(before.key.value))
                reportMisplaced(run, entry, quote(before.key.value), nameOf(node));
            skipped.add(before.key.value).add(name);
        }
        else if (belongsAround(entry, nameOf(node), run))
            skipped.add(name);
    }
    return skipped;
}
/** The same for a map with keys of the user's choice: a key is misplaced there when its value does not fit either. */
function misplaced_keys_misplacedInMap(node, entries, keysOfValues, run) {
    const skipped = new Set();
    let before;
    for (const entry of entries) {
        const name = entry.key.value;
        const expectsMap = keysOfValues !== undefined;
        const isOfBefore = before?.value.kind === 'null' && keysOfValues?.includes(name) === true;
        if (before && isOfBefore && startsLine(entry, run)) {
            if (!skipped.has(before.key.value))
                reportMisplaced(run, entry, quote(before.key.value), nameOf(node));
            skipped.add(before.key.value).add(name);
            continue;
        }
        before = entry;
        const isMap = entry.value.kind === 'map';
        const fits = expectsMap ? isMap : !isMap && entry.value.kind !== 'list';
        if (!fits && startsLine(entry, run) && belongsAround(entry, nameOf(node), run))
            skipped.add(name);
    }
    return skipped;
}
/** Reports a key that an object around has and lacks; that object then does not miss it. */
function belongsAround(entry, inside, run) {
    const name = entry.key.value;
    let around = run.enclosing;
    while (around !== undefined && !around.keys.includes(name))
        around = around.outer;
    if (around === undefined || around.given.has(name))
        return false;
    around.misplaced.add(name);
    reportMisplaced(run, entry, around.name, inside);
    return true;
}
function reportMisplaced(run, { key }, owner, inside) {
    const message = `the indentation of ${quote(key.value)} is wrong: it is a key of ${owner}, not of ${inside}`;
    const fix = `indent it as the keys of ${owner}`;
    reportOnce(run, { code: 'wrong-indentation', id: `key ${key.start}`, offset: key.start, message, fix });
}
/** Whether the key is the first thing on its line: within brackets, indentation means nothing. */
function startsLine({ key }, { source: { text } }) {
    const lineStart = Math.max(text.lastIndexOf('\n', key.start - 1), text.lastIndexOf('\r', key.start - 1)) + 1;
    return text.slice(lineStart, key.start).trim() === '';
}
/** Whether more keys could follow the value on lines of their own. */
function isBlock(value, { source: { text } }) {
    if (value.kind === 'null')
        return value.text === '';
    return value.kind === 'map' && value.alias === undefined && text.charAt(value.start) !== '{';
}

;// CONCATENATED MODULE: ./src/yaml/check-collection.ts



/** A list; items that fail their check are left out. */
function listOf(check) {
    return check_described({ type: 'array', items: check.json ?? {} }, (node, run) => {
        if (node.kind !== 'list')
            return check_refuse(run, node, 'a list');
        return node.items.flatMap((item) => {
            const value = check(item, run);
            return value === undefined ? [] : [value];
        });
    });
}
/** A map with keys of the user's choice. */
function mapOf(check) {
    return described({ type: 'object', additionalProperties: check.json ?? {} }, (node, run) => {
        if (node.kind !== 'map')
            return refuse(run, node, 'a map');
        const entries = check_collection_stringEntries(node, run);
        const skipped = misplacedInMap(node, entries, check.keys, run);
        const pairs = entries.filter(({ key }) => !skipped.has(key.value));
        return pairs.map(({ key, value }) => ({
            key: { value: key.value, place: run.source.placeAt(key.start) },
            value: check(value, run),
        }));
    });
}
/** The entries whose keys are strings; reports the others. */
function check_collection_stringEntries(node, run) {
    const entries = [];
    for (const { key, value } of node.entries) {
        if (key.kind === 'string')
            entries.push({ key, value });
        else
            refuseKey(run, node, key);
    }
    return entries;
}
function refuseKey(run, node, key) {
    const message = `keys in ${nameOf(node)} must be strings: found ${describe(key)}`;
    const fix = key.text === '' ? 'write a key before ":"' : `put it in quotes: ${quote(key.text)}`;
    reportOnce(run, { code: 'key-not-a-string', id: `key ${key.start}`, offset: key.start, message, fix });
}

;// CONCATENATED MODULE: ./src/yaml/check-object.ts





/** A key that must be there. */
function required(check) {
    return { check, isRequired: true, absent: undefined };
}
/** A key that may be absent, with the value that it then has. Null may be written only where it is the default. */
function optional(check, absent) {
    const orNull = (node, run) => (node.kind === 'null' ? absent : check(node, run));
    return { check: absent === null ? check_inPlaceOf(check, orNull) : check, isRequired: false, absent };
}
/** Of these keys exactly one is set. */
function exactlyOneOf(...names) {
    return { names, mayBeEmpty: false };
}
/** Of these keys at most one is set. */
function atMostOneOf(...names) {
    return { names, mayBeEmpty: true };
}
/** A map with known keys only. */
function object(fields, ...groups) {
    const keys = Object.keys(fields);
    const absent = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.absent]));
    const needed = keys.filter((name) => fields[name]?.isRequired);
    const check = (node, run) => {
        if (node.kind !== 'map')
            return refuse(run, node, 'a map');
        const entries = stringEntries(node, run);
        const skipped = misplacedInObject(node, entries, (name) => fields[name]?.check.keys, keys, run);
        const inner = { ...run, enclosing: enclosingOf(node, keys, run) };
        const values = { ...absent };
        const given = new Map();
        const accounted = inner.enclosing.misplaced;
        for (const { key, value } of entries) {
            const field = Object.hasOwn(fields, key.value) ? fields[key.value] : undefined;
            if (field !== undefined) {
                given.set(key.value, value);
                values[key.value] = skipped.has(key.value) ? undefined : field.check(value, inner);
            }
            else if (!skipped.has(key.value)) {
                refuseUnknown(run, node, key, keys);
                const meant = meantBy(key.value, keys);
                if (meant !== undefined)
                    accounted.add(meant);
            }
        }
        // A key that is misspelt or misplaced is not missing as well: one mistake is one problem.
        for (const name of needed)
            if (!given.has(name) && !accounted.has(name))
                refuseMissing(run, node, name);
        for (const group of groups)
            checkGroup(run, node, group, given, accounted);
        // `values` has a value of its field's type under every name: the loop above, which types cannot follow.
        return values;
    };
    return Object.assign(check, { keys, json: jsonOf(fields, needed, groups) });
}
/** What the keys are, which must be there, and which exclude each other, as JSON Schema. */
function jsonOf(fields, needed, groups) {
    const properties = Object.entries(fields).map(([name, { check }]) => [name, check.json ?? {}]);
    return {
        type: 'object',
        properties: Object.fromEntries(properties),
        additionalProperties: false,
        ...(needed.length > 0 && { required: needed }),
        ...(groups.length > 0 && { allOf: groups.map(groupJson) }),
    };
}
function groupJson({ names, mayBeEmpty }) {
    const one = names.map((name) => ({ required: [name] }));
    return mayBeEmpty ? { anyOf: [{ oneOf: one }, { not: { anyOf: one } }] } : { oneOf: one };
}
/** A check of an object that ignores the keys it does not know, unless one looks like a misspelt key that is missing. */
function ignoringOtherKeys(check) {
    const known = check.keys ?? [];
    return inPlaceOf(check, (node, run) => {
        if (node.kind !== 'map')
            return check(node, run);
        const given = node.entries.map(({ key }) => key.value);
        const entries = node.entries.filter(({ key }) => {
            const meant = key.kind === 'string' ? nearest(key.value, known) : undefined;
            return known.some((name) => name === key.value) || (meant !== undefined && !given.includes(meant));
        });
        return check({ ...node, entries }, run);
    });
}
/** What a value needs to know of the object around; behind an alias the text around is another. */
function enclosingOf(node, keys, { enclosing }) {
    return {
        name: nameOf(node),
        keys,
        given: new Set(node.entries.map(({ key }) => String(key.value))),
        misplaced: new Set(),
        outer: node.alias === undefined ? enclosing : undefined,
    };
}
/** What other tools call the same. */
const SYNONYMS = new Map([
    ['dtype', 'kind'],
    ['type', 'kind'],
]);
/** The key that was probably meant. */
function meantBy(written, known) {
    const synonym = SYNONYMS.get(written);
    return synonym !== undefined && known.includes(synonym) ? synonym : nearest(written, known);
}
/** Reports a key that the object does not have, and suggests the one that was probably meant. */
function refuseUnknown(run, node, key, known) {
    const allowed = known.length === 0 ? 'no key is allowed' : `allowed are ${known.join(', ')}`;
    const message = `unknown key ${quote(key.value)} in ${nameOf(node)}: ${allowed}`;
    const meant = meantBy(key.value, known);
    const fix = meant === undefined ? 'remove it' : `did you mean ${quote(meant)}?`;
    reportOnce(run, { code: 'unknown-key', id: `key ${key.start}`, offset: key.start, message, fix });
}
function refuseMissing(run, node, name) {
    const message = `missing key ${quote(name)} in ${nameOf(node)}`;
    const id = `${node.definition.start} missing ${name}`;
    reportOnce(run, { code: 'missing-key', id, offset: node.holder, message, fix: 'add it' });
}
function checkGroup(run, node, { names, mayBeEmpty }, given, accounted) {
    const set = [...given].filter(([name, value]) => names.includes(name) && value.kind !== 'null');
    const [first, second] = set;
    const id = `${node.definition.start} group ${names.join()}`;
    if (first !== undefined && second !== undefined) {
        const count = mayBeEmpty ? 'at most one' : 'exactly one';
        const message = `${quote(second[0])} is set beside ${quote(first[0])}: ${count} of ${names.join(', ')} is allowed`;
        const fix = 'remove one of them, or make it null';
        reportOnce(run, { code: 'keys-exclude-each-other', id, offset: second[1].holder, message, fix });
    }
    else if (first === undefined && !mayBeEmpty && !names.some((name) => accounted.has(name))) {
        const message = `${nameOf(node)} needs exactly one of ${names.join(', ')}: found none`;
        reportOnce(run, { code: 'missing-key', id, offset: node.holder, message, fix: 'add one of them' });
    }
}

;// CONCATENATED MODULE: ./src/yaml/check-scalar.ts



/** Half of a character beyond U+FFFF, which JSON and YAML can spell. Examples hold UTF-8, which cannot. */
const HALF_SURROGATE = /[\ud800-\udfff]/u;
/** A string. A number or a boolean without quotes is not a string. */
const string = check_described({ type: 'string' }, (node, run) => {
    if (node.kind === 'string' && HALF_SURROGATE.test(node.value))
        return check_refuse(run, node, 'text that UTF-8 can write', 'write both halves of the surrogate pair');
    if (node.kind === 'string')
        return node.value;
    const fix = 'text' in node && node.kind !== 'null' ? `put it in quotes: ${node_quote(node.text)}` : '';
    return check_refuse(run, node, 'a string', fix);
});
/** `true` or `false`, in any spelling of YAML 1.1. */
const check_scalar_boolean = check_described({ type: 'boolean' }, (node, run) => {
    if (node.kind === 'boolean')
        return node.value;
    return check_refuse(run, node, 'a boolean', node.kind === 'null' ? '' : 'write true or false, without quotes');
});
/** A number, whole or not. */
const check_scalar_number = numeric('a number', { type: 'number' }, () => true);
/** A number greater than 0. */
const positiveNumber = numeric('a number greater than 0', { type: 'number', exclusiveMinimum: 0 }, (value) => value > 0);
/** A number of at least 0. */
const nonNegativeNumber = numeric('a number of at least 0', { type: 'number', minimum: 0 }, (value) => value >= 0);
/** A whole number, written without a dot: `1.0` is not one. */
const integer = numeric('a whole number', { type: 'integer' }, () => true);
/** A whole number greater than 0. */
const positiveInteger = numeric('a whole number greater than 0', { type: 'integer', exclusiveMinimum: 0 }, (value) => value > 0);
function numeric(expected, json, accepts) {
    return check_described(json, (node, run) => {
        const isNumber = node.kind === 'integer' || (node.kind === 'float' && json.type === 'number');
        if (!isNumber)
            return check_refuse(run, node, expected, numberFix(node, run));
        // More than about 309 digits.
        if (node.kind === 'integer' && !Number.isFinite(node.value))
            return check_refuse(run, node, `${expected} below 1.8e+308`);
        return accepts(node.value) ? node.value : check_refuse(run, node, expected);
    });
}
/** How to write the number that a value was probably meant to be; empty when it is unknown. */
function numberFix(node, { source }) {
    if (node.kind === 'float')
        return Number.isSafeInteger(node.value) ? `write ${node.value}` : '';
    if (node.kind !== 'string')
        return '';
    const [, percentage] = /^\s*([-+]?\d+\.?\d*)\s*%\s*$/.exec(node.value) ?? [];
    if (percentage !== undefined)
        return `write ${Number((Number(percentage) / 100).toPrecision(12))}`;
    // A comma between thousands, or in place of the dot.
    if (/^\d{1,3}(,\d{3})+$/.test(node.value))
        return `write ${node.value.replaceAll(',', '')}`;
    if (/^\d+,\d+$/.test(node.value))
        return `write ${node.value.replace(',', '.')}`;
    if (node.value.trim() === '' || Number.isNaN(Number(node.value)))
        return '';
    const isQuoted = /["']/.test(source.text.charAt(node.definition.start));
    if (isQuoted)
        return 'remove the quotes';
    return 'write a dot and a signed exponent, as in 1.0e-07: YAML 1.1 reads it as a string without them';
}
/** One of a few strings. */
function oneOf(...allowed) {
    const expected = `one of ${allowed.join(', ')}`;
    return described({ enum: allowed }, (node, run) => {
        const written = node.kind === 'string' ? node.value : undefined;
        const value = allowed.find((name) => name === written);
        return value ?? refuse(run, node, expected, written === undefined ? '' : suggest(written, allowed));
    });
}

;// CONCATENATED MODULE: ./src/plan/distributions/parameters.ts
/** Checks of single parameters in a rule of the fixture spec, and how the kind of a feature takes their values. */





/** A rate or share. */
const rate = check_described({ type: 'number', minimum: 0, maximum: 1 }, (node, run) => {
    const value = nonNegativeNumber(node, run);
    return value === undefined || value <= 1 ? value : check_refuse(run, node, 'a number from 0 to 1');
});
/** The check, which NaN and infinities fail. */
function finite(check) {
    return check_inPlaceOf(check, (node, run) => {
        const value = check(node, run);
        return value === undefined || Number.isFinite(value) ? value : check_refuse(run, node, 'a finite number');
    });
}
/** A number, or a string: in an integer feature that is the digits of one beyond 2^53. */
const numberOrText = check_described({ type: ['number', 'string'] }, (node, run) => {
    if (node.kind === 'string')
        return string(node, run);
    const value = check_scalar_number(node, run);
    const isExact = node.kind !== 'integer' || Number.isSafeInteger(node.value);
    if (value === undefined || isExact)
        return value;
    return check_refuse(run, node, 'a number that a double holds exactly', `put its digits in quotes: "${node.text}"`);
});
/** An optional parameter that remembers its place. */
function parameter(check) {
    return optional(located(check), undefined);
}
/** The bounds that several distributions have. */
const BOUNDS = { min: parameter(numberOrText), max: parameter(numberOrText) };
/** A 64-bit integer: as a number, or as its digits where a double does not hold it. Undefined after an error. */
function wholeOf(given, otherwise, onProblem) {
    if (given === undefined)
        return otherwise;
    const text = String(given.value);
    const isWhole = /^-?\d+$/.test(text) && BigInt(text) >= INT64_MIN && BigInt(text) <= INT64_MAX;
    if (!isWhole) {
        const message = `${text} is not a 64-bit integer, which this feature needs`;
        onProblem(error('not-an-int64', given.place, message, `allowed is ${INT64_MIN} to ${INT64_MAX}`));
        return undefined;
    }
    return Number.isSafeInteger(Number(text)) ? Number(text) : text;
}
/** A number that a float32 can hold, to its precision. Undefined after an error. */
function realOf(given, otherwise, onProblem) {
    if (given === undefined)
        return otherwise;
    // A minus before 0 would not show in the plan's JSON, and so not in its fingerprint.
    if (typeof given.value === 'number' && Number.isFinite(Math.fround(given.value)))
        return given.value + 0;
    const isText = typeof given.value === 'string';
    const message = `${isText ? JSON.stringify(given.value) : given.value} is not a finite 32-bit float, which this feature needs`;
    const fix = isText ? 'write a number, without quotes' : `allowed is ${-FLOAT32_MAX} to ${FLOAT32_MAX}`;
    onProblem(error('not-a-float32', given.place, message, fix));
    return undefined;
}
/** A string, for features of bytes. Undefined after an error. */
function textOf(given, onProblem) {
    if (given === undefined)
        return undefined;
    if (typeof given.value === 'string')
        return given.value;
    const message = `${given.value} is not a string, which this feature needs`;
    onProblem(error('not-a-string', given.place, message, `put it in quotes: "${given.value}"`));
    return undefined;
}
/** A parameter without a default. */
function requireParameter(given, name, named, onProblem) {
    if (given === undefined) {
        const message = `${named?.value ?? 'it'} needs "${name}"`;
        onProblem(error('missing-parameter', named?.place, message, `add "${name}"`));
    }
    return given;
}
/** The bounds as integers; undefined after an error. */
function integerBoundsOf({ min, max }, otherwise, onProblem) {
    const low = wholeOf(min, otherwise.min, onProblem);
    const high = wholeOf(max, otherwise.max, onProblem);
    if (low === undefined || high === undefined)
        return undefined;
    if (BigInt(low) <= BigInt(high))
        return { min: low, max: high };
    return refuseOrder(low, high, max ?? min, onProblem);
}
/** The bounds of a half-open interval of floats; undefined after an error. */
function floatBoundsOf({ min, max }, otherwise, onProblem) {
    const low = realOf(min, otherwise.min, onProblem);
    const high = realOf(max, otherwise.max, onProblem);
    if (low === undefined || high === undefined)
        return undefined;
    return low < high ? { min: low, max: high } : refuseOrder(low, high, max ?? min, onProblem);
}
function refuseOrder(min, max, given, onProblem) {
    const message = `"min" is ${min} and "max" is ${max}: nothing lies between`;
    onProblem(error('min-exceeds-max', given?.place, message, 'make "max" greater than "min"'));
}

;// CONCATENATED MODULE: ./src/plan/distributions/bernoulli.ts



function bernoulliOf(positiveRate) {
    return { type: 'bernoulli', positiveRate };
}
const read = (rule) => bernoulliOf(rule.positive_rate?.value ?? 0.5);
const numbers = {
    describe: ({ positiveRate }) => `1 in ${percent(positiveRate)}, else 0`,
    integerBounds: () => [0n, 1n],
    collision: ({ positiveRate: p }) => p ** 2 + (1 - p) ** 2,
    zeroProbability: ({ positiveRate }) => 1 - positiveRate,
    oneProbability: ({ positiveRate }) => positiveRate,
    covariance: ({ positiveRate: p }, rho) => choiceCovariance([1, 0], [p, 1 - p], rho),
    fill: ({ positiveRate }) => {
        const threshold = positiveRate * 0x1_0000_0000;
        return (_example, count, { coarse }, values) => {
            for (let i = 0; i < count; i++)
                values[i] = coarse[i] < threshold ? 1 : 0;
        };
    },
};
const bernoulli = {
    parameters: { positive_rate: parameter(rate) },
    read: { int64: read, float: read },
    int64: numbers,
    float: numbers,
};

;// CONCATENATED MODULE: ./src/plan/distributions/bytes.ts
/** Copies a short text; a loop, because a call of `set` takes longer than most texts have bytes. */
function copyBytes(bytes, data, at) {
    for (let i = 0; i < bytes.length; i++)
        data[at + i] = bytes[i];
    return at + bytes.length;
}

;// CONCATENATED MODULE: ./src/plan/distributions/draws.ts
/** One value at a time from 53 bits, as a probability in [0, 1). */
function elementwise(quantile) {
    return (_example, count, { coarse, fine }, values) => {
        for (let i = 0; i < count; i++)
            values[i] = quantile((coarse[i] * 2 ** 21 + (fine[i] >>> 11)) * 2 ** -53);
    };
}
/** For every option the draws that stay below it, in all: 2^32 for the last. */
function cumulative(weights) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    let below = 0;
    return Float64Array.from(weights, (weight) => {
        below += weight;
        return (below / total) * 0x1_0000_0000;
    });
}
/** The option that a draw falls to. */
function choose(limits, draw) {
    let option = 0;
    while (option < limits.length - 1 && draw >= limits[option])
        option++;
    return option;
}

;// CONCATENATED MODULE: ./src/plan/distributions/integers.ts
/** Integers as doubles and as 64-bit words. */

/** The nearest 64-bit integer away from 0. */
function outerInteger(value) {
    if (Math.abs(value) >= Number(INT64_MAX))
        return value < 0 ? -INT64_MAX : INT64_MAX;
    return BigInt(value < 0 ? Math.floor(value) : Math.ceil(value));
}
/** Stores a 64-bit integer as two words, the lower first. */
function storeWords(value, words, element) {
    words[2 * element] = Number(BigInt.asIntN(32, value));
    words[2 * element + 1] = Number(BigInt.asIntN(32, value >> 32n));
}

;// CONCATENATED MODULE: ./src/plan/distributions/categorical.ts
/** One of `values`, each with a probability in proportion to its weight. */











/** All values alike. */
function categoricalOf(values) {
    return { type: 'categorical', values, weights: values.map(() => 1) };
}
function weightedOf(values, weights) {
    return { type: 'categorical', values, weights };
}
/** Alike unless weights are given. */
function reader(parse) {
    return (rule, named, onProblem) => {
        const given = requireParameter(rule.values, 'values', named, onProblem);
        if (given === undefined)
            return undefined;
        const { value: items, place } = given;
        const values = items.flatMap((value) => value === undefined ? [] : (parse({ value, place }, onProblem) ?? []));
        // An item that could not be read has been reported, and no count is right then.
        if (values.length < items.length)
            return undefined;
        const weights = rule.weights?.value.flatMap((weight) => weight ?? []) ?? values.map(() => 1);
        if (rule.weights !== undefined && weights.length < rule.weights.value.length)
            return undefined;
        const problem = problemOf(values.length, place, weights, rule.weights?.place);
        if (problem !== undefined)
            onProblem(problem);
        return problem === undefined ? { type: 'categorical', values, weights } : undefined;
    };
}
function problemOf(values, place, weights, weightsPlace) {
    if (values === 0) {
        const message = '"values" is empty: there is nothing to choose from';
        return error('empty-values', place, message, 'give at least one');
    }
    if (weights.length !== values) {
        const message = `there are ${weights.length} weights for ${values} values`;
        return error('weights-mismatch', weightsPlace, message, 'give a weight for every value');
    }
    const sum = weights.reduce((total, weight) => total + weight, 0);
    if (!Number.isFinite(sum)) {
        const message = 'the weights sum to more than a double holds';
        return error('weights-overflow', weightsPlace, message, 'make them smaller');
    }
    if (sum > 0)
        return undefined;
    const message = 'the weights sum to 0: nothing can be chosen';
    return error('weights-all-zero', weightsPlace, message, 'give one that is greater');
}
const shared = {
    describe: categorical_describe,
    collision: ({ weights }) => choiceCollision(weights),
    zeroProbability: (distribution) => probabilityOf(distribution, 0),
    oneProbability: (distribution) => {
        const isCoin = distribution.values.every((value) => Number(value) === 0 || Number(value) === 1);
        return isCoin ? probabilityOf(distribution, 1) : undefined;
    },
    covariance: ({ values, weights }, rho) => choiceCovariance(values.map(Number), sharesOf(weights), rho),
};
const categorical_integers = {
    ...shared,
    integerBounds: ({ values }) => {
        const sorted = values.map(BigInt).sort((a, b) => (a < b ? -1 : 1));
        return [sorted[0] ?? 0n, sorted.at(-1) ?? 0n];
    },
    fill: fillChoices,
    fillWide: ({ values, weights }) => {
        if (values.every((value) => typeof value === 'number'))
            return undefined;
        const options = values.map(BigInt);
        const limits = cumulative(weights);
        return (count, { coarse }, words, at) => {
            for (let i = 0; i < count; i++)
                storeWords(options[choose(limits, coarse[i])], words, at + i);
        };
    },
};
const categorical_floats = { ...shared, fill: fillChoices };
const texts = {
    describe: categorical_describe,
    maxBytes: ({ values }) => Math.max(...values.map((value) => Buffer.byteLength(value))),
    collision: ({ weights }) => choiceCollision(weights),
    write: ({ values, weights }, context) => {
        const options = values.map((value) => Buffer.from(value));
        const limits = cumulative(weights);
        const drawOf = elementDraws(context);
        return (example, j, data, at) => copyBytes(options[choose(limits, drawOf(example, j))], data, at);
    },
};
const parseInteger = (given, onProblem) => wholeOf(given, 0, onProblem);
const parseReal = (given, onProblem) => realOf(given, 0, onProblem);
const categorical = {
    parameters: {
        values: parameter(listOf(numberOrText)),
        weights: parameter(listOf(finite(nonNegativeNumber))),
    },
    read: { int64: reader(parseInteger), float: reader(parseReal), bytes: reader(textOf) },
    int64: categorical_integers,
    float: categorical_floats,
    bytes: texts,
};
function categorical_describe({ values }) {
    return `one of ${formatCount(values.length, 'value')}`;
}
/** The draw of any element. */
function elementDraws({ streams, followed }) {
    if (followed !== undefined)
        return followed(streams.ofDataset('value'));
    const [key, row] = [streams.ofDataset('value'), new Int32Array(2)];
    return (example, j) => {
        rowKey(key, example, row);
        return bits(row[0], row[1], j);
    };
}
/** Weights that sum to 1. */
function sharesOf(weights) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
}
function probabilityOf({ values, weights }, wanted) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.reduce((sum, weight, i) => sum + (Number(values[i]) === wanted ? weight / total : 0), 0);
}
function fillChoices({ values, weights }) {
    const options = values.map(Number);
    const limits = cumulative(weights);
    return (_example, count, { coarse }, out) => {
        for (let i = 0; i < count; i++)
            out[i] = options[choose(limits, coarse[i])];
    };
}

;// CONCATENATED MODULE: ./src/plan/distributions/constant.ts


function constant_reader(parse) {
    return (rule, named, onProblem) => {
        const given = requireParameter(rule.value, 'value', named, onProblem);
        const value = given && parse(given, onProblem);
        return value === undefined ? undefined : { type: 'categorical', values: [value], weights: [1] };
    };
}
const constant = {
    parameters: { value: parameter(numberOrText) },
    read: { int64: constant_reader(parseInteger), float: constant_reader(parseReal), bytes: constant_reader(textOf) },
};

;// CONCATENATED MODULE: ./src/plan/distributions/corners.ts
/** Rows of four floats, each a box: two corners, the second of which is not before the first, on both axes. */


function cornersOf(min, max) {
    return { type: 'corners', min, max };
}
const corners_floats = {
    describe: ({ min, max }) => `boxes within ${min} to ${max}`,
    collision: () => FLOAT_COLLISION,
    fill: ({ min, max }) => (_example, count, { coarse }, values) => {
        for (let i = 0; i < count; i++) {
            const from = (i & 3) < 2 ? min : values[i - 2];
            values[i] = from + (max - from) * unit(coarse[i]);
        }
    },
};
const cornersModule = { float: corners_floats };

;// CONCATENATED MODULE: ./src/plan/distributions/example-index.ts
const example_index_describe = () => 'number of the example';
const example_index_read = () => ({ type: 'example-index' });
const example_index_numbers = {
    describe: example_index_describe,
    integerBounds: () => [0n, BigInt(Number.MAX_SAFE_INTEGER)],
    collision: () => 0,
    fill: () => (example, count, _draws, values) => void values.fill(example, 0, count),
};
const digits = {
    describe: example_index_describe,
    maxBytes: () => String(Number.MAX_SAFE_INTEGER).length,
    collision: () => 0,
    write: () => (example, _j, data, at) => {
        const text = String(example);
        for (let i = 0; i < text.length; i++)
            data[at + i] = text.charCodeAt(i);
        return at + text.length;
    },
};
const exampleIndex = {
    parameters: {},
    read: { int64: example_index_read, float: example_index_read, bytes: example_index_read },
    int64: example_index_numbers,
    float: example_index_numbers,
    bytes: digits,
};

;// CONCATENATED MODULE: ./src/content/image.ts
/** @throws {RangeError} if the samples do not match the size and the format, which is a bug of the caller */
function checkSamples({ width, height, samples }, channels, bits) {
    const { length, BYTES_PER_ELEMENT } = samples;
    if (width < 1 || height < 1 || length !== width * height * channels || 8 * BYTES_PER_ELEMENT !== bits) {
        const found = `${length} samples of ${8 * BYTES_PER_ELEMENT} bits`;
        throw new RangeError(`${found} for ${width} x ${height} pixels with ${channels} channels of ${bits} bits`);
    }
}

;// CONCATENATED MODULE: ./src/content/jpeg/tables.ts
/** The tables of ITU-T T.81, annex K, which libjpeg and most other encoders use. */
/** For each coefficient in coding order, its index in a row-major block. */
const ZIGZAG = Uint8Array.of(...[0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6], ...[7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31], ...[39, 46, 53, 60, 61, 54, 47, 55, 62, 63]);
/** Quantisation steps of luminance (table K.1) and chrominance (table K.2), row-major, for quality 50. */
const BASE_STEPS = [
    [
        ...[16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56],
        ...[14, 17, 22, 29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92],
        ...[49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99],
    ],
    [
        ...[17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99],
        ...[47, 66, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99],
        ...[99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99],
    ],
];
/** Quantisation steps in zigzag order for a quality from 1 to 100, scaled as libjpeg scales them. */
function quantisationSteps(quality, table) {
    const percent = quality < 50 ? Math.floor(5000 / quality) : 200 - 2 * quality;
    const base = BASE_STEPS[table];
    return Uint8Array.from(ZIGZAG, (index) => Math.min(255, Math.max(1, Math.floor((base[index] * percent + 50) / 100))));
}
function spec(counts, symbols) {
    return { counts: Buffer.from(counts, 'hex'), symbols: Buffer.from(symbols, 'hex') };
}
/** Tables K.3 and K.4. A symbol is the size in bits of the difference between two DC coefficients. */
const DC_SPECS = [
    spec('00010501010101010100000000000000', '000102030405060708090a0b'),
    spec('00030101010101010101010000000000', '000102030405060708090a0b'),
];
/** Tables K.5 and K.6. A symbol is the number of zeros before a coefficient (high 4 bits) and its size in bits. */
const AC_SPECS = [
    spec('0002010303020403050504040000017d', '01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728' +
        '292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a83848586878889' +
        '8a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2' +
        'e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa'),
    spec('00020102040403040705040400010277', '000102031104052131061241510761711322328108144291a1b1c109233352f0156272d10a162434e125f11718191a26' +
        '2728292a35363738393a434445464748494a535455565758595a636465666768696a737475767778797a828384858687' +
        '88898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9da' +
        'e2e3e4e5e6e7e8e9eaf2f3f4f5f6f7f8f9fa'),
];
/** For each symbol, its code in the low 16 bits and the length of the code above them; 0 if it has no code. */
function codesOf({ counts, symbols }) {
    const codes = new Int32Array(256);
    let [code, next] = [0, 0];
    for (let length = 1; length <= 16; length++) {
        for (let i = 0; i < counts[length - 1]; i++)
            codes[symbols[next++]] = (length << 16) | code++;
        code <<= 1;
    }
    return codes;
}
/** AC symbols that stand for no coefficient: only zeros follow in this block; sixteen zeros. */
const END_OF_BLOCK = 0x00;
const SIXTEEN_ZEROS = 0xf0;

;// CONCATENATED MODULE: ./src/content/jpeg/bound.ts
/**
 * An upper bound for the encoded size of a block. Assuming the longest code for every coefficient would be 1.4 to 1.7
 * times too pessimistic, because the squares of the coefficients have a bounded sum (Parseval's theorem). The size is
 * therefore maximised under that constraint, or rather its Lagrange dual is: for any price per square, the maximum of
 * (bits - price * squares) without the constraint, plus price * (the largest sum), is an upper bound. The best of
 * several prices is used.
 */

/** The 64 samples of a block span 255, so they deviate from the centre by at most this. */
const MAX_DEVIATION = 127.5;
/** Largest sum of the squares of the AC coefficients. */
const MAX_SQUARES = 64 * MAX_DEVIATION ** 2;
/** Largest AC coefficient. */
const MAX_AC = 8 * MAX_DEVIATION;
/** Largest difference between two DC coefficients. */
const MAX_DC_DIFFERENCE = 2 * MAX_AC;
/** Bound for the rounding error of the integer DCT; the largest error found is below 0.25. */
const MAX_ERROR = 1;
/** In bits. The best price lies within or near this range for every quality. */
const PRICES = [2 ** -11, 2 ** -12, 2 ** -13, 2 ** -14, 2 ** -15, 2 ** -16];
const cache = new Map();
/** Returns the largest number of bits of a block, including the zero bytes after each 0xff. */
function maxBlockBits(quality, table) {
    const key = `${quality} ${table}`;
    const bits = cache.get(key) ?? computeMaxBlockBits(quality, table);
    cache.set(key, bits);
    return bits;
}
function computeMaxBlockBits(quality, table) {
    const steps = quantisationSteps(quality, table);
    const acBits = PRICES.map((price) => price * MAX_SQUARES + maxPricedBits(steps, table, price));
    return maxDcBits(steps[0], table) + Math.ceil(Math.min(...acBits));
}
function maxDcBits(step, table) {
    const codes = codesOf(DC_SPECS[table]);
    const sizes = 1 + maxSize(MAX_DC_DIFFERENCE, step);
    return Math.max(...Array.from({ length: sizes }, (_, size) => symbolBits(codes[size], size)));
}
/** Returns the largest number of bits of the AC coefficients minus the price of their squares. */
function maxPricedBits(steps, table, price) {
    const codes = codesOf(AC_SPECS[table]);
    // `most[k]` is the maximum for the coefficients from position k to the end.
    const most = new Float64Array(65);
    for (let k = 63; k > 0; k--) {
        most[k] = symbolBits(codes[END_OF_BLOCK], 0);
        if (k + 16 < 64)
            most[k] = Math.max(most[k], symbolBits(codes[SIXTEEN_ZEROS], 0) + most[k + 16]);
        for (let zeros = 0; zeros < 16 && k + zeros < 64; zeros++) {
            const step = steps[k + zeros];
            const largest = maxSize(MAX_AC, step);
            for (let size = 1; size <= largest; size++) {
                const bits = symbolBits(codes[(zeros << 4) | size], size);
                most[k] = Math.max(most[k], bits - price * minSquare(size, step) + most[k + zeros + 1]);
            }
        }
    }
    return most[1];
}
/**
 * Returns the bits of a code and of the `size` bits after it, plus one for each bit that can be 1: a byte 0xff, which
 * takes a zero byte after it, consists of eight of those.
 */
function symbolBits(code, size) {
    let ones = size;
    for (let rest = code & 0xffff; rest > 0; rest >>= 1)
        ones += rest & 1;
    return (code >>> 16) + size + ones;
}
/** Returns the size in bits of the largest value after quantisation. */
function maxSize(value, step) {
    return 32 - Math.clz32(Math.floor((value + MAX_ERROR) / step + 0.5));
}
/** Returns the smallest square of a coefficient that has `size` bits after quantisation. */
function minSquare(size, step) {
    return Math.max(0, (2 ** (size - 1) - 0.5) * step - MAX_ERROR) ** 2;
}

;// CONCATENATED MODULE: ./src/content/jpeg/dct.ts
/**
 * The forward DCT of Loeffler, Ligtenberg and Moschytz (ICASSP 1989) in integer arithmetic. It has the constants and the
 * rounding of libjpeg's `jfdctint.c`, so the coefficients are the same as libjpeg's on every machine.
 */
/** Fraction bits of the constants, and those that the first pass keeps in its results. */
const CONSTANT_BITS = 13;
const FIRST_PASS_BITS = 2;
const C_0_298 = 2446;
const C_0_390 = 3196;
const C_0_541 = 4433;
const C_0_765 = 6270;
const C_0_899 = 7373;
const C_1_175 = 9633;
const C_1_501 = 12299;
const C_1_847 = 15137;
const C_1_961 = 16069;
const C_2_053 = 16819;
const C_2_562 = 20995;
const C_3_072 = 25172;
/** `forwardDct` returns the coefficients of the orthonormal transform multiplied by this. */
const DCT_SCALE = 8;
/** Replaces the 64 samples of a block, each from -128 to 127, by their coefficients. */
function forwardDct(block) {
    for (let row = 0; row < 64; row += 8)
        transform(block, row, 1, -FIRST_PASS_BITS, CONSTANT_BITS - FIRST_PASS_BITS);
    for (let column = 0; column < 8; column++)
        transform(block, column, 8, FIRST_PASS_BITS, CONSTANT_BITS + FIRST_PASS_BITS);
}
/** Transforms eight values that are `step` apart. Plain sums are scaled by 2^-sumShift, products by 2^-shift. */
function transform(block, at, step, sumShift, shift) {
    const i1 = at + step;
    const i2 = i1 + step;
    const i3 = i2 + step;
    const i4 = i3 + step;
    const i5 = i4 + step;
    const i6 = i5 + step;
    const i7 = i6 + step;
    const sum07 = block[at] + block[i7];
    const sum16 = block[i1] + block[i6];
    const sum25 = block[i2] + block[i5];
    const sum34 = block[i3] + block[i4];
    const d7 = block[at] - block[i7];
    const d6 = block[i1] - block[i6];
    const d5 = block[i2] - block[i5];
    const d4 = block[i3] - block[i4];
    const e0 = sum07 + sum34;
    const e3 = sum07 - sum34;
    const e1 = sum16 + sum25;
    const e2 = sum16 - sum25;
    const even = Math.imul(e2 + e3, C_0_541);
    block[at] = scaled(e0 + e1, sumShift);
    block[i4] = scaled(e0 - e1, sumShift);
    block[i2] = scaled(even + Math.imul(e3, C_0_765), shift);
    block[i6] = scaled(even - Math.imul(e2, C_1_847), shift);
    const odd = Math.imul(d4 + d6 + d5 + d7, C_1_175);
    const z1 = -Math.imul(d4 + d7, C_0_899);
    const z2 = -Math.imul(d5 + d6, C_2_562);
    const z3 = odd - Math.imul(d4 + d6, C_1_961);
    const z4 = odd - Math.imul(d5 + d7, C_0_390);
    block[i7] = scaled(Math.imul(d4, C_0_298) + z1 + z3, shift);
    block[i5] = scaled(Math.imul(d5, C_2_053) + z2 + z4, shift);
    block[i3] = scaled(Math.imul(d6, C_3_072) + z2 + z3, shift);
    block[i1] = scaled(Math.imul(d7, C_1_501) + z1 + z4, shift);
}
/** Divides by 2^bits and rounds halves up; multiplies if `bits` is negative. */
function scaled(value, bits) {
    return bits < 0 ? value << -bits : (value + (1 << (bits - 1))) >> bits;
}

;// CONCATENATED MODULE: ./src/content/jpeg/entropy.ts
/** Huffman coding of quantised coefficients (ITU-T T.81, annex F.1.2). */

const DC_CODES = DC_SPECS.map(codesOf);
const AC_CODES = AC_SPECS.map(codesOf);
/** Writes a block of coefficients in zigzag order. `previousDc` is the DC coefficient of the block before it. */
function putBlock(writer, coefficients, previousDc, table) {
    const difference = coefficients[0] - previousDc;
    const size = bitsOf(difference);
    putCode(writer, DC_CODES[table][size]);
    putBits(writer, magnitude(difference, size), size);
    const codes = AC_CODES[table];
    let zeros = 0;
    for (let k = 1; k < 64; k++) {
        const value = coefficients[k];
        if (value === 0) {
            zeros++;
            continue;
        }
        for (; zeros > 15; zeros -= 16)
            putCode(writer, codes[SIXTEEN_ZEROS]);
        const size = bitsOf(value);
        putCode(writer, codes[(zeros << 4) | size]);
        putBits(writer, magnitude(value, size), size);
        zeros = 0;
    }
    if (zeros > 0)
        putCode(writer, codes[END_OF_BLOCK]);
}
/** Fills the last byte with one bits. */
function alignToByte(writer) {
    const count = (8 - writer.held) & 7;
    putBits(writer, (1 << count) - 1, count);
}
function bitsOf(value) {
    return 32 - Math.clz32(Math.abs(value));
}
/** The low `size` bits of a positive value, or of a negative value minus 1. */
function magnitude(value, size) {
    return (value + (value >> 31)) & ((1 << size) - 1);
}
function putCode(writer, code) {
    putBits(writer, code & 0xffff, code >>> 16);
}
/** Writes up to 16 bits. A zero byte after each 0xff tells decoders that it is not a marker. */
function putBits(writer, bits, count) {
    const hold = (writer.hold << count) | bits;
    let held = writer.held + count;
    while (held >= 8) {
        held -= 8;
        const byte = (hold >>> held) & 0xff;
        writer.out[writer.at++] = byte;
        if (byte === 0xff)
            writer.out[writer.at++] = 0;
    }
    writer.hold = hold & ((1 << held) - 1);
    writer.held = held;
}

;// CONCATENATED MODULE: ./src/content/jpeg/header.ts
/** Everything before the coefficients of a baseline JPEG file (JFIF 1.01), in the order in which libjpeg writes it. */

function jpegHeader(channels, quality) {
    const tables = channels === 1 ? [0] : [0, 1];
    const start = Buffer.concat([
        Buffer.from('ffd8', 'hex'),
        // Version 1.01, square pixels of no stated size, no thumbnail.
        segment(0xe0, ...Buffer.from('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0),
        ...tables.map((table) => segment(0xdb, table, ...quantisationSteps(quality, table))),
    ]);
    const components = Array.from({ length: channels }, (_, i) => ({ id: i + 1, table: i === 0 ? 0 : 1 }));
    const bytes = Buffer.concat([
        start,
        segment(0xc0, 8, 0, 0, 0, 0, channels, ...components.flatMap(({ id, table }) => [id, 0x11, table])),
        ...tables.flatMap((table) => [
            huffmanSegment(table, DC_SPECS[table]),
            huffmanSegment(0x10 | table, AC_SPECS[table]),
        ]),
        segment(0xda, channels, ...components.flatMap(({ id, table }) => [id, (table << 4) | table]), 0, 63, 0),
    ]);
    return { bytes, sizeAt: start.length + SIZE_IN_FRAME };
}
/** The dimensions follow the frame's marker, length and precision. */
const SIZE_IN_FRAME = 5;
function huffmanSegment(id, { counts, symbols }) {
    return segment(0xc4, id, ...counts, ...symbols);
}
function segment(marker, ...content) {
    const length = 2 + content.length;
    return Uint8Array.of(0xff, marker, length >> 8, length & 0xff, ...content);
}

;// CONCATENATED MODULE: ./src/content/jpeg/jpeg.ts
/**
 * Baseline JPEG without chroma subsampling (4:4:4). All arithmetic is exact and rounds as libjpeg does, so an image has
 * the same bytes on every machine: those that libjpeg writes.
 */






/** libjpeg rejects longer sides, although the format allows 65535. @public */
const MAX_JPEG_SIDE = 65500;
/** Upper bound for a file, whatever the samples are. */
function maxJpegBytes(width, height, { channels, quality }) {
    const blocks = Math.ceil(width / 8) * Math.ceil(height / 8);
    const chrominance = channels === 1 ? 0 : 2 * maxBlockBits(quality, 1);
    const bits = blocks * (maxBlockBits(quality, 0) + chrominance);
    return jpegHeader(channels, quality).bytes.length + Math.ceil(bits / 8) + END_BYTES;
}
/** Padding that completes the last byte, a zero byte if that makes it 0xff, and the end marker. */
const END_BYTES = 4;
function encodeJpeg(image, format) {
    const out = new Uint8Array(maxJpegBytes(image.width, image.height, format));
    return out.slice(0, jpegWriter(format)(image, out, 0));
}
/** Returns a writer for images of the format; `out` needs room for `maxJpegBytes`. */
function jpegWriter({ channels, quality }) {
    const header = jpegHeader(channels, quality);
    const tables = channels === 1 ? [0] : [0, 1, 1];
    const components = tables.map((table) => ({
        table,
        divisors: Float64Array.from(quantisationSteps(quality, table), (step) => DCT_SCALE * step),
        block: new Int32Array(64),
        dc: 0,
    }));
    const blocks = components.map(({ block }) => block);
    const readBlock = channels === 1 ? readGrey : readColour;
    const coefficients = new Int32Array(64);
    return (image, out, at) => {
        checkSamples(image, channels, 8);
        const { width, height } = image;
        out.set(header.bytes, at);
        putShort(out, at + header.sizeAt, height);
        putShort(out, at + header.sizeAt + 2, width);
        const writer = { out, at: at + header.bytes.length, hold: 0, held: 0 };
        for (const component of components)
            component.dc = 0;
        for (let top = 0; top < height; top += 8) {
            for (let left = 0; left < width; left += 8) {
                readBlock(image, top, left, blocks);
                for (const component of components) {
                    forwardDct(component.block);
                    quantise(component.block, component.divisors, coefficients);
                    putBlock(writer, coefficients, component.dc, component.table);
                    component.dc = coefficients[0];
                }
            }
        }
        alignToByte(writer);
        putShort(out, writer.at, 0xffd9);
        return writer.at + 2;
    };
}
function putShort(out, at, value) {
    out[at] = value >> 8;
    out[at + 1] = value;
}
/** Beyond the edges of the image, its last row and column are repeated, as libjpeg does. */
function readGrey({ width, height, samples }, top, left, [grey]) {
    for (let y = 0; y < 8; y++) {
        const row = Math.min(top + y, height - 1) * width;
        for (let x = 0; x < 8; x++)
            grey[8 * y + x] = samples[row + Math.min(left + x, width - 1)] - 128;
    }
}
/** Converts to YCbCr (JFIF 1.02) with libjpeg's 16-bit fixed-point constants. */
function readColour({ width, height, samples }, top, left, [luminance, cb, cr]) {
    for (let y = 0; y < 8; y++) {
        const row = Math.min(top + y, height - 1) * width;
        for (let x = 0; x < 8; x++) {
            const at = 3 * (row + Math.min(left + x, width - 1));
            const red = samples[at];
            const green = samples[at + 1];
            const blue = samples[at + 2];
            const i = 8 * y + x;
            luminance[i] = ((19595 * red + 38470 * green + 7471 * blue + 0x8000) >> 16) - 128;
            cb[i] = (-11059 * red - 21709 * green + 32768 * blue + 0x7fff) >> 16;
            cr[i] = (32768 * red - 27439 * green - 5329 * blue + 0x7fff) >> 16;
        }
    }
}
/** Divides, rounds halves away from zero, and sorts into zigzag order. */
function quantise(block, divisors, coefficients) {
    for (let k = 0; k < 64; k++) {
        const value = block[ZIGZAG[k]];
        const divisor = divisors[k];
        const half = divisor / 2;
        coefficients[k] = (value < 0 ? value - half : value + half) / divisor;
    }
}

;// CONCATENATED MODULE: ./src/content/png/png.ts
/** PNG (ISO/IEC 15948) without compression, filters and interlacing, which gives the same bytes on every machine. */



/** libpng rejects longer sides unless the program that uses it raises the limit, which TensorFlow does not. */
/** @public */
const MAX_PNG_SIDE = 1_000_000;
const COLOUR_TYPE = { 1: 0, 2: 4, 3: 2, 4: 6 };
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const HEADER_CONTENT = 13;
/** Length and type precede the content of a chunk; a checksum follows it. */
const CHUNK_HEAD = 8;
const CHUNK_FRAME = CHUNK_HEAD + 4;
const DATA_AT = SIGNATURE.length + CHUNK_FRAME + HEADER_CONTENT;
const END = Buffer.from('0000000049454e44ae426082', 'hex');
/** Size of a file. It is exact, because nothing is compressed. */
function maxPngBytes(width, height, format) {
    return DATA_AT + CHUNK_FRAME + storedBytes(height * rowBytes(width, format)) + END.length;
}
/** A row starts with the number of its filter. */
function rowBytes(width, { channels, bits }) {
    return 1 + (width * channels * bits) / 8;
}
function encodePng(image, format) {
    const out = new Uint8Array(maxPngBytes(image.width, image.height, format));
    pngWriter(format)(image, out, 0);
    return out;
}
/** Returns a writer for images of the format; `out` needs room for `maxPngBytes`. */
function pngWriter(format) {
    const { channels, bits } = format;
    return (image, out, at) => {
        checkSamples(image, channels, bits);
        const { width, height } = image;
        const content = height * rowBytes(width, format);
        out.set(SIGNATURE, at);
        const header = at + SIGNATURE.length + CHUNK_HEAD;
        putUint32(out, header, width);
        putUint32(out, header + 4, height);
        out[header + 8] = bits;
        out[header + 9] = COLOUR_TYPE[channels];
        // Deflate, the standard filters, no interlacing.
        out.fill(0, header + 10, header + HEADER_CONTENT);
        finishChunk(out, 'IHDR', header, header + HEADER_CONTENT);
        const data = at + DATA_AT + CHUNK_HEAD;
        putRows(image, channels, out, data + storedContentAt(content));
        const end = finishChunk(out, 'IDAT', data, finishStored(out, data, content));
        out.set(END, end);
        return end + END.length;
    };
}
function putRows({ width, height, samples }, channels, out, at) {
    const rowSamples = width * channels;
    const isWide = samples instanceof Uint16Array;
    for (let y = 0; y < height; y++) {
        // No filter.
        out[at++] = 0;
        const to = (y + 1) * rowSamples;
        for (let i = y * rowSamples; i < to; i++) {
            const sample = samples[i];
            if (isWide)
                out[at++] = sample >> 8;
            out[at++] = sample;
        }
    }
}
/** Adds length, type and checksum to the content between two offsets, and returns the offset behind the chunk. */
function finishChunk(out, type, start, end) {
    putUint32(out, start - CHUNK_HEAD, end - start);
    for (let i = 0; i < 4; i++)
        out[start - 4 + i] = type.charCodeAt(i);
    putUint32(out, end, (0,external_node_zlib_namespaceObject.crc32)(out.subarray(start - 4, end)));
    return end + 4;
}
/** Big-endian. */
function putUint32(out, at, value) {
    out[at] = value >>> 24;
    out[at + 1] = value >>> 16;
    out[at + 2] = value >>> 8;
    out[at + 3] = value;
}

;// CONCATENATED MODULE: ./src/plan/distributions/image.ts
/**
 * Encoded images: a coarse pattern of blocks with noise over it, so that decoders, resizing and augmentation have
 * something to work on. Height and width are drawn evenly from their ranges.
 */






const JPEG_QUALITY = 85;
/** Blocks a side of the pattern. */
const GRID = 4;
const bytes = {
    describe: ({ format, height, width, channels }) => `${format.toUpperCase()}, ${sideText(height)} × ${sideText(width)} × ${channels}`,
    carriesFactors: true,
    maxBytes: maxImageBytes,
    collision: () => 2 ** -32,
    write: (image, { streams, factors }) => writeImages(image, streams, factors),
};
const imageModule = { bytes };
function sideText({ min, max }) {
    return min === max ? String(min) : `${min}–${max}`;
}
function maxImageBytes({ format, height, width, channels, bits: depth }) {
    return format === 'png'
        ? maxPngBytes(width.max, height.max, { channels, bits: depth })
        : maxJpegBytes(width.max, height.max, { channels: channels === 1 ? 1 : 3, quality: JPEG_QUALITY });
}
/** Tells the size of element `j` of an example, which other features may follow. */
function imageSizes({ height, width }, { ofDataset }) {
    const key = ofDataset('size');
    const row = new Int32Array(2);
    return (example, j) => {
        rowKey(key, example, row);
        return {
            height: inRange(height, bits(row[0], row[1], 2 * j)),
            width: inRange(width, bits(row[0], row[1], 2 * j + 1)),
        };
    };
}
function inRange({ min, max }, draw) {
    return min + below(max - min + 1, draw);
}
/** The channels that carry colour or brightness, each with a factor of its own; the others are transparency. */
function colorChannels(channels) {
    return channels < 3 ? 1 : 3;
}
/** Writes images of a feature with these streams and hidden factors. */
function writeImages(image, streams, factors) {
    const { height, width, channels, bits: depth } = image;
    const sizeOf = imageSizes(image, streams);
    const tie = factors && tieBlocks(streams.ofDataset('factor'), channels);
    const drawSamples = sampler(streams.ofDataset('value'), channels, depth, tie);
    const most = height.max * width.max * channels;
    const samples = depth === 16 ? new Uint16Array(most) : new Uint8Array(most);
    const write = encoderOf(image);
    return (example, j, data, at) => {
        const size = sizeOf(example, j);
        const used = samples.subarray(0, size.height * size.width * channels);
        drawSamples(example, j, size, used);
        return write({ ...size, samples: used }, data, at);
    };
}
function encoderOf({ format, channels, bits: depth }) {
    return format === 'png'
        ? pngWriter({ channels, bits: depth })
        : jpegWriter({ channels: channels === 1 ? 1 : 3, quality: JPEG_QUALITY });
}
/** The level of the block that a sample lies in, and noise of an eighth of the range around it. */
function sampler(key, channels, depth, tie) {
    const [values, row] = [new Int32Array(2), new Int32Array(2)];
    const levels = new Uint32Array(GRID * GRID * channels);
    const draws = new Uint32Array(levels.length);
    const range = 2 ** depth;
    const noise = range / 8;
    return (example, j, { height, width }, samples) => {
        rowKey(key, example, values);
        rowKey(values, j, row);
        const [a, b] = [row[0], row[1]];
        for (let i = 0; i < draws.length; i++)
            draws[i] = bits(a, b, i);
        tie?.(example, draws.length, draws);
        for (let i = 0; i < levels.length; i++)
            levels[i] = below(range - noise, draws[i]);
        for (let y = 0, at = 0; y < height; y++) {
            const blockRow = Math.floor((y * GRID) / height) * GRID;
            for (let x = 0; x < width; x++) {
                const block = (blockRow + Math.floor((x * GRID) / width)) * channels;
                for (let c = 0; c < channels; c++, at++) {
                    samples[at] = levels[block + c] + below(noise, bits(a, b, levels.length + at));
                }
            }
        }
    };
}
/** How strongly the blocks of each row, from the top, hang on the factor of their channel. */
const ROW_LOADINGS = [0.9, 0.75, 0.6, 0.45];
/**
 * Ties the levels of the blocks: the brightness of a channel tells its factor, and so does how it falls from top to
 * bottom, which is left where a training subtracts each image's mean.
 */
function tieBlocks(key, channels) {
    normal_prepareNormal();
    const factorsOf = Array.from({ length: colorChannels(channels) }, (_, c) => readFactor(key, c));
    return (example, count, draws) => {
        for (let c = 0; c < factorsOf.length; c++) {
            const factor = factorsOf[c](example, 0);
            for (let i = c; i < count; i += channels) {
                const row = Math.floor(i / (GRID * channels));
                draws[i] = tieDraw(draws[i], factor, ROW_LOADINGS[row]);
            }
        }
    };
}

;// CONCATENATED MODULE: ./src/plan/distributions/image-fact.ts
/** A fact of the image that another feature holds: its height, width, number of channels, format, size or SHA-256. */



/** What the fact's values are decides the kind of the feature. */
function imageFactOf(feature, fact, image) {
    return { type: 'image-fact', feature, fact, image };
}
const image_fact_describe = ({ feature, fact }) => `${fact} of ${feature}`;
const image_fact_integers = {
    describe: image_fact_describe,
    integerBounds: ({ fact, image }) => {
        if (fact === 'channels')
            return [BigInt(image.channels), BigInt(image.channels)];
        if (fact === 'size')
            return [0n, BigInt(maxImageBytes(image))];
        return [BigInt(image[fact].min), BigInt(image[fact].max)];
    },
    collision: ({ fact, image }) => fact === 'height' || fact === 'width' ? 1 / (image[fact].max - image[fact].min + 1) : 1,
    fill: (distribution, context) => {
        const numberOf = numberReader(distribution, context);
        return (example, count, _draws, values) => {
            for (let j = 0; j < count; j++)
                values[j] = numberOf(example, j);
        };
    },
};
const image_fact_texts = {
    describe: image_fact_describe,
    maxBytes: ({ fact, image }) => (fact === 'format' ? image.format.length : SHA256_BYTES),
    collision: ({ fact }) => (fact === 'format' ? 1 : 0),
    write: ({ feature, fact, image }, context) => {
        if (fact === 'format') {
            const format = Buffer.from(image.format);
            return (_example, _j, data, at) => copyBytes(format, data, at);
        }
        const encode = encoder(image, feature, context);
        return (example, j, data, at) => copyBytes((0,external_node_crypto_namespaceObject.createHash)('sha256').update(encode(example, j)).digest(), data, at);
    },
};
const imageFactModule = { int64: image_fact_integers, bytes: image_fact_texts };
const SHA256_BYTES = 32;
function numberReader({ feature, fact, image }, context) {
    if (fact === 'channels')
        return () => image.channels;
    if (fact === 'size') {
        const encode = encoder(image, feature, context);
        return (example, j) => encode(example, j).length;
    }
    const sizeOf = imageSizes(image, context.streamsOf(feature));
    return (example, j) => sizeOf(example, j)[fact];
}
/** Encodes the image once more: what is known of its bytes only when they are there is slow to follow. */
function encoder(image, feature, { streamsOf, factorsOf }) {
    const write = writeImages(image, streamsOf(feature), factorsOf(feature));
    const data = new Uint8Array(maxImageBytes(image));
    return (example, j) => data.subarray(0, write(example, j, data, 0));
}

;// CONCATENATED MODULE: ./src/content/json.ts
/** Small JSON objects. All have the same keys, and together their values have every type of JSON. */

/** Number of 32-bit draws that one object uses. */
const JSON_DRAWS = 6;
const MAX_TAGS = 2;
const LONGEST_WORD = 'x'.repeat(MAX_WORD_BYTES);
/** Size of the largest object. */
const MAX_JSON_BYTES = objectText({
    id: 2 ** 32 - 1,
    name: LONGEST_WORD,
    score: -99.99,
    active: false,
    tags: Array.from({ length: MAX_TAGS }, () => LONGEST_WORD),
}).length;
/** Writes the object that the draws give at offset `at` and returns the offset behind it. */
function writeJson(draws, out, at) {
    const flags = draws[3];
    const text = objectText({
        id: draws[0] >>> 0,
        name: wordOf(draws[1]),
        score: (((draws[2] >>> 0) % 20001) - 10000) / 100,
        active: flags >>> 31 === 1,
        tags: [draws[4], draws[5]].slice(0, (flags >>> 0) % (MAX_TAGS + 1)).map(wordOf),
    });
    for (let i = 0; i < text.length; i++)
        out[at++] = text.charCodeAt(i);
    return at;
}
function encodeJson(draws) {
    const out = new Uint8Array(MAX_JSON_BYTES);
    return out.slice(0, writeJson(draws, out, 0));
}
/** Fixes the order of the keys. The text is ASCII, because words are. */
function objectText({ id, name, score, active, tags }) {
    return JSON.stringify({ id, name, score, active, tags, parent: null });
}
const letters = Buffer.alloc(MAX_WORD_BYTES);
function wordOf(draw) {
    return letters.toString('latin1', 0, writeWord(wordNumber(draw), letters, 0));
}

;// CONCATENATED MODULE: ./src/plan/distributions/json.ts
/** Small JSON objects. */


const json_bytes = {
    describe: () => 'a JSON object',
    maxBytes: () => MAX_JSON_BYTES,
    collision: () => 2 ** -32,
    write: (_json, { streams }) => {
        const key = streams.ofDataset('value');
        const [values, row] = [new Int32Array(2), new Int32Array(2)];
        const draws = new Uint32Array(JSON_DRAWS);
        return (example, j, data, at) => {
            rowKey(key, example, values);
            rowKey(values, j, row);
            for (let d = 0; d < JSON_DRAWS; d++)
                draws[d] = bits(row[0], row[1], d);
            return writeJson(draws, data, at);
        };
    },
};
const jsonModule = { bytes: json_bytes };

;// CONCATENATED MODULE: ./src/plan/distributions/bell.ts
/** What the normal and the lognormal distribution share: mean and deviation, and that no value overflows. */




const BELL_PARAMETERS = {
    mean: parameter(finite(check_scalar_number)),
    stddev: parameter(finite(nonNegativeNumber)),
};
const LARGEST = { int64: 2 ** 63, float: FLOAT32_MAX };
/**
 * Reads mean and deviation; `reach` is the largest value within so many deviations, as the scale has it. Floats must
 * all be finite; of integers those in the tails may stop at the ends of 64 bits, but not those in the middle.
 */
function readBell(type, kind, limitOf, reachOf) {
    return ({ mean, stddev }, _named, onProblem) => {
        const bell = { type, mean: mean?.value ?? 0, stddev: stddev?.value ?? 1 };
        const tail = kind === 'float' ? MAX_NORMAL * bell.stddev : 0;
        if (reachOf(bell.mean) + tail <= limitOf(LARGEST[kind]))
            return bell;
        const place = (tail > Math.abs(bell.mean) ? stddev : mean)?.place ?? mean?.place;
        const message = `${type} with mean ${bell.mean} and stddev ${bell.stddev} reaches beyond what ${kind} can hold`;
        onProblem(error('distribution-out-of-range', place, message, 'lower "mean" or "stddev"'));
        return undefined;
    };
}
function describeBell({ type, mean, stddev }) {
    return `${type}, mean ${mean}, deviation ${stddev}`;
}

;// CONCATENATED MODULE: ./src/plan/distributions/normal.ts
/** Normal with mean `mean` and standard deviation `stddev`; integers are the nearest ones. */






function normalOf(mean, stddev) {
    return { type: 'normal', mean, stddev };
}
const normal_numbers = {
    describe: describeBell,
    integerBounds: ({ mean, stddev }) => {
        const reach = MAX_NORMAL * stddev;
        return [outerInteger(mean - reach), outerInteger(mean + reach)];
    },
    collision: ({ stddev }, kind) => {
        if (kind === 'int64')
            return bellCollision(stddev);
        return stddev === 0 ? 1 : FLOAT_COLLISION;
    },
    isIncompressible: ({ mean, stddev }) => differentFloats(stddev, mean) >= MIN_INCOMPRESSIBLE_VALUES,
    carriesFactors: true,
    covariance: ({ mean, stddev }, rho, kind) => {
        if (kind === 'float')
            return stddev ** 2 * rho;
        return stddev < SMOOTH_DEVIATION
            ? covarianceOfRounded(mean, stddev, rho)
            : stddev ** 2 * rho + (rho === 1 ? ROUNDING_VARIANCE : 0);
    },
    fill: ({ mean, stddev }, context) => fillNormals(mean, stddev, context),
};
/** From here on the steps of integers do not show in what a factor explains. */
const SMOOTH_DEVIATION = 4;
const ROUNDING_VARIANCE = 1 / 12;
/** Below it there are so few integers that they are a choice. */
function covarianceOfRounded(mean, stddev, rho) {
    if (stddev === 0)
        return 0;
    normal_prepareNormal();
    const first = Math.floor(mean - MAX_NORMAL * stddev);
    const count = Math.ceil(mean + MAX_NORMAL * stddev) - first + 1;
    // From the mean on, so that numbers beyond 2^53 keep their steps.
    const values = Array.from({ length: count }, (_, i) => first + i - mean);
    const below = (value) => normal_normalCdf((value - 0.5) / stddev);
    const weights = values.map((value) => below(value + 1) - below(value));
    return choiceCovariance(values, weights, rho);
}
const normal_read = (kind) => readBell('normal', kind, (largest) => largest, (mean) => Math.abs(mean));
const normal = {
    parameters: BELL_PARAMETERS,
    read: { int64: normal_read('int64'), float: normal_read('float') },
    int64: normal_numbers,
    float: normal_numbers,
};
function fillNormals(mean, stddev, { normals = normalsOfDraws }) {
    normal_prepareNormal();
    return (_example, count, { coarse }, values) => {
        normals(coarse, count, values);
        for (let i = 0; i < count; i++)
            values[i] = mean + stddev * values[i];
    };
}

;// CONCATENATED MODULE: ./src/plan/distributions/lognormal.ts
/** The exponential of a normal variable; mean and deviation are those of the logarithm. */






const lognormal_numbers = {
    describe: describeBell,
    integerBounds: ({ mean, stddev }) => [0n, outerInteger(Math.exp(mean + MAX_NORMAL * stddev))],
    collision: ({ mean, stddev }, kind) => {
        if (kind === 'int64')
            return bellCollision(stddev * Math.exp(mean));
        return stddev === 0 ? 1 : FLOAT_COLLISION;
    },
    isIncompressible: ({ stddev }) => stddev * FLOAT_STEPS >= MIN_INCOMPRESSIBLE_VALUES,
    carriesFactors: true,
    covariance: ({ mean, stddev }, rho, kind) => {
        const variance = stddev ** 2;
        return kind === 'int64' ? undefined : exp(2 * mean + variance) * (exp(variance * rho) - 1);
    },
    fill: ({ mean, stddev }, context) => {
        const fill = fillNormals(mean, stddev, context);
        return (example, count, draws, values) => {
            fill(example, count, draws, values);
            for (let i = 0; i < count; i++)
                values[i] = exp(values[i]);
        };
    },
};
const lognormal_read = (kind) => readBell('lognormal', kind, Math.log, (mean) => mean);
const lognormal = {
    parameters: BELL_PARAMETERS,
    read: { int64: lognormal_read('int64'), float: lognormal_read('float') },
    int64: lognormal_numbers,
    float: lognormal_numbers,
};

;// CONCATENATED MODULE: ./src/plan/distributions/name-of.ts
/** Element by element the name that belongs to the number in another feature; empty where the number has none. */

function name_of_nameOf(feature, names) {
    return { type: 'name-of', feature, numbers: [...names.keys()], names: [...names.values()] };
}
const name_of_NOTHING = new Uint8Array(0);
const name_of_bytes = {
    describe: ({ feature }) => `name of ${feature}`,
    maxBytes: ({ names }) => Math.max(0, ...names.map((name) => Buffer.byteLength(name))),
    collision: ({ names }) => 1 / Math.max(1, names.length),
    write: ({ feature, numbers, names }, { length, valuesOf }) => {
        const fillNumbers = valuesOf(feature);
        const nameByNumber = new Map(numbers.map((number, i) => [number, Buffer.from(names[i] ?? '')]));
        const values = new Float64Array(length);
        return (example, j, data, at) => {
            fillNumbers(example, j + 1, values);
            return copyBytes(nameByNumber.get(values[j]) ?? name_of_NOTHING, data, at);
        };
    },
};
const nameOfModule = { bytes: name_of_bytes };

;// CONCATENATED MODULE: ./src/plan/distributions/text.ts
/** Strings whose size in characters is drawn evenly from `size`, their characters from `alphabet`. */




function text_textOf(size, alphabet) {
    return { type: 'text', size, alphabet };
}
const ALPHANUMERIC = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** Of 1, 2, 3 and 4 bytes in UTF-8. */
const MANY_SCRIPTS = (/* unused pure expression or super */ null && (`${ALPHANUMERIC} äéßøñçğžΩλдяשع€→中文日本語한글👍🚀🧪`));
const PRINTABLE_ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const text_texts = {
    describe: ({ size }) => `text of ${formatRange(size, 'character')}`,
    maxBytes: ({ size, alphabet }) => size.max * Math.max(...Array.from(alphabet, (letter) => Buffer.byteLength(letter))),
    collision: ({ size, alphabet }) => textCollision(size, Array.from(alphabet).length),
    write: ({ size, alphabet }, context) => writeLetters(Array.from(alphabet, (letter) => Buffer.from(letter)), size, context),
};
const text_text = { parameters: {}, bytes: text_texts };
/** The letters of an element come from a row of its own, keyed by the row of the example and counted by the element. */
function writeLetters(letters, size, { streams }) {
    const [sizeKey, valueKey] = [streams.ofDataset('size'), streams.ofDataset('value')];
    const [sizes, values, row] = [new Int32Array(2), new Int32Array(2), new Int32Array(2)];
    const span = size.max - size.min + 1;
    return (example, j, data, at) => {
        rowKey(sizeKey, example, sizes);
        rowKey(valueKey, example, values);
        rowKey(values, j, row);
        const count = size.min + below(span, bits(sizes[0], sizes[1], j));
        for (let c = 0; c < count; c++) {
            at = copyBytes(letters[below(letters.length, bits(row[0], row[1], c))], data, at);
        }
        return at;
    };
}

;// CONCATENATED MODULE: ./src/plan/distributions/octets.ts
/** As many bytes of any value as are drawn evenly from `size`; they are seldom valid UTF-8. */



function octetsOf(size) {
    return { type: 'octets', size };
}
const OCTETS = Array.from({ length: 256 }, (_, octet) => Uint8Array.of(octet));
const octets_bytes = {
    describe: ({ size }) => formatRange(size, 'byte'),
    maxBytes: ({ size }) => size.max,
    collision: ({ size }) => textCollision(size, OCTETS.length),
    write: ({ size }, context) => writeLetters(OCTETS, size, context),
};
const octets = { parameters: {}, bytes: octets_bytes };

;// CONCATENATED MODULE: ./src/plan/distributions/repeated.ts
function repeatedOf(values) {
    return { type: 'repeated', values };
}
const repeated_integers = {
    describe: ({ values }) => `${values.join(', ')} in turn`,
    integerBounds: ({ values }) => [BigInt(Math.min(0, ...values)), BigInt(Math.max(0, ...values))],
    collision: () => 1,
    fill: ({ values: turn }) => (_example, count, _draws, values) => {
        for (let i = 0; i < count; i++)
            values[i] = turn[i % turn.length] ?? 0;
    },
};
const repeatedModule = { int64: repeated_integers };

;// CONCATENATED MODULE: ./src/plan/distributions/sparse-index.ts
/**
 * Strictly increasing positions below `size`, as a sparse tensor's indices: each value comes from a stratum of its own,
 * so that none repeats.
 */

function sparseIndex(size) {
    return { type: 'sparse-index', size };
}
const sparse_index_integers = {
    describe: ({ size }) => `increasing positions below ${size}`,
    integerBounds: ({ size }) => [0n, BigInt(Math.max(0, size - 1))],
    collision: ({ size }) => 1 / size,
    fill: ({ size }) => (_example, count, { coarse }, values) => {
        let from = 0;
        for (let i = 0; i < count; i++) {
            const to = Math.floor(((i + 1) * size) / count);
            values[i] = from + Math.floor((to - from) * unit(coarse[i]));
            from = to;
        }
    },
};
const sparseIndexModule = { int64: sparse_index_integers };

;// CONCATENATED MODULE: ./src/plan/distributions/teacher.ts
/** A label that follows hidden factors of features: 1 with the logistic of `intercept` + `slope` * g. */



/** At this rate, with so much of the label explained by the factors (`signal`, 0 to 1). */
function teacherOf(positiveRate, signal, factors) {
    return { type: 'teacher', positiveRate, ...makeResponse(positiveRate, signal), factors };
}
function isTeacher(distribution) {
    return distribution.type === 'teacher';
}
const teacher_numbers = {
    describe: ({ positiveRate }) => `1 in ${percent(positiveRate)}, following the features`,
    integerBounds: () => [0n, 1n],
    collision: ({ positiveRate: p }) => p ** 2 + (1 - p) ** 2,
    zeroProbability: ({ positiveRate }) => 1 - positiveRate,
    fill: (teacher, { streamsOf }) => {
        const gOf = readFollowed(teacher, streamsOf);
        return (example, count, { coarse }, values) => {
            const threshold = positiveProbability(teacher, gOf(example, 0)) * 0x1_0000_0000;
            for (let i = 0; i < count; i++)
                values[i] = coarse[i] < threshold ? 1 : 0;
        };
    },
};
const teacher = { parameters: {}, int64: teacher_numbers, float: teacher_numbers };

;// CONCATENATED MODULE: ./src/plan/distributions/uniform.ts
/** Every integer from `min` to `max` alike, or floats from `min` up to, but without, `max`. */







function uniformIntegers(min, max) {
    return { type: 'uniform', min, max };
}
function uniformFloats(min, max) {
    return { type: 'uniform', min, max };
}
/** The range, if the distribution is uniform. */
function evenRange(distribution) {
    return isUniform(distribution) ? distribution : undefined;
}
function isUniform(distribution) {
    return distribution.type === 'uniform';
}
const DEFAULT_INTEGERS = uniformIntegers(0, 9);
const DEFAULT_FLOATS = uniformFloats(0, 1);
const uniform_readIntegers = (rule, _named, onProblem) => {
    const bounds = integerBoundsOf(rule, DEFAULT_INTEGERS, onProblem);
    return bounds && uniformIntegers(bounds.min, bounds.max);
};
const readFloats = (rule, _named, onProblem) => {
    const bounds = floatBoundsOf(rule, DEFAULT_FLOATS, onProblem);
    return bounds && uniformFloats(bounds.min, bounds.max);
};
const uniform_describe = ({ min, max }) => `uniform ${min} to ${max}`;
const uniform_integers = {
    describe: uniform_describe,
    integerBounds: ({ min, max }) => [BigInt(min), BigInt(max)],
    collision: integerCollision,
    zeroProbability: (distribution) => {
        const { min, max } = distribution;
        return Number(min) <= 0 && Number(max) >= 0 ? integerCollision(distribution) : 0;
    },
    oneProbability: ({ min, max }) => (min === 0 && max === 1 ? 0.5 : undefined),
    isDrawnEvenly: true,
    carriesFactors: true,
    covariance: ({ min, max }, rho) => integerCovariance(Number(min), Number(max), rho),
    needsFineDraws: ({ min, max }) => Number(max) - Number(min) >= MAX_COARSE_SPAN,
    fill: ({ min, max }) => fillIntegers(Number(min), Number(max)),
    fillWide: (distribution) => (isWide(distribution) ? fillWords(distribution) : undefined),
};
const uniform_floats = {
    describe: uniform_describe,
    collision: () => FLOAT_COLLISION,
    isIncompressible: ({ min, max }) => differentFloats(max - min, max) >= MIN_INCOMPRESSIBLE_VALUES,
    carriesFactors: true,
    covariance: ({ min, max }, rho) => (max - min) ** 2 * evenCovariance(rho),
    needsFineDraws: ({ min, max }) => max - min >= MAX_COARSE_SPAN,
    fill: ({ min, max }) => fillFloats(min, max),
};
const uniform = {
    parameters: BOUNDS,
    read: { int64: uniform_readIntegers, float: readFloats },
    int64: uniform_integers,
    float: uniform_floats,
};
function integerCollision({ min, max }) {
    return 1 / (Number(max) - Number(min) + 1);
}
/** Of two even numbers from 0 to 1: a twelfth for rho = 1. */
function evenCovariance(rho) {
    return Math.asin(rho / 2) / (2 * Math.PI);
}
/** More integers than that are as good as a range without steps. */
const MAX_STEPS = 1000;
function integerCovariance(min, max, rho) {
    const span = max - min + 1;
    if (span > MAX_STEPS)
        return span ** 2 * evenCovariance(rho);
    const values = Array.from({ length: span }, (_, i) => i);
    return choiceCovariance(values, values.map(() => 1 / span), rho);
}
/** The product of a draw and a span up to it is exact in a double. */
const MAX_COARSE_SPAN = 2 ** 21;
/** Integers that doubles hold. */
function fillIntegers(min, max) {
    const span = max - min + 1;
    if (span > MAX_COARSE_SPAN)
        return elementwise((p) => min + Math.min(span - 1, Math.floor(p * span)));
    const scale = span * 2 ** -32;
    return (_example, count, { coarse }, values) => {
        for (let i = 0; i < count; i++)
            values[i] = min + Math.floor(coarse[i] * scale);
    };
}
function fillFloats(min, max) {
    const span = max - min;
    const most = Math.max(min, floatBelow(max));
    return (_example, count, { coarse }, values) => {
        for (let i = 0; i < count; i++)
            values[i] = Math.min(most, min + span * unit(coarse[i]));
    };
}
function isWide({ min, max }) {
    return typeof min === 'string' || typeof max === 'string' || max - min >= Number.MAX_SAFE_INTEGER;
}
/** By BigInt, which is slow and therefore only for ranges that a double cannot hold. */
function fillWords({ min, max }) {
    const first = BigInt(min);
    const span = BigInt(max) - first + 1n;
    return (count, { coarse, fine }, words, at) => {
        for (let i = 0; i < count; i++) {
            const draw = (BigInt(coarse[i]) << 32n) | BigInt(fine[i]);
            storeWords(first + ((draw * span) >> 64n), words, at + i);
        }
    };
}

;// CONCATENATED MODULE: ./src/plan/distributions/timestamp.ts
/** Milliseconds since 1970 from `min` to `max`, or as many after the same example's value of the feature `after`. */




/** The first week of 2024. */
const DEFAULT_RANGE = { min: 1_704_067_200_000, max: 1_704_067_200_000 + 7 * 24 * 3_600_000 };
function timestampOf(range = DEFAULT_RANGE, after) {
    return { type: 'timestamp', ...range, ...(after !== undefined && { after }) };
}
function isTimestampName(name) {
    return name === 'timestamp';
}
/** The last millisecond that a JavaScript date can be, in the year 275760. */
const MAX_DATE = 8.64e15;
const timestamp_read = (rule, _named, onProblem) => {
    const bounds = integerBoundsOf(rule, DEFAULT_RANGE, onProblem);
    if (bounds === undefined)
        return undefined;
    const [min, max] = [Number(bounds.min), Number(bounds.max)];
    if (min >= 0 && max <= MAX_DATE)
        return timestampOf({ min, max });
    const message = `a timestamp is ${min < 0 ? min : max}: milliseconds count from 1970 up to ${MAX_DATE}, in the year 275760`;
    const place = (min < 0 ? rule.min : rule.max)?.place;
    onProblem(error('timestamp-out-of-range', place, message, 'choose uniform'));
    return undefined;
};
const refuseFloat = (_rule, named, onProblem) => {
    const message = 'timestamp is for integer features: a float32 cannot tell milliseconds apart';
    onProblem(error('distribution-of-other-kind', named?.place, message, 'choose uniform'));
    return undefined;
};
const timestamp_numbers = {
    describe: ({ min, max }) => `time, ${dateText(min)} to ${dateText(max)}`,
    integerBounds: () => [0n, BigInt(Number.MAX_SAFE_INTEGER)],
    collision: ({ min, max }) => 1 / (max - min + 1),
    needsFineDraws: ({ min, max }) => max - min >= 2 ** 21,
    fill: ({ min, max, after }, { valuesOf }) => {
        const fill = fillIntegers(min, max);
        if (after === undefined)
            return fill;
        const fillStart = valuesOf(after);
        const start = new Float64Array(1);
        return (example, count, draws, values) => {
            fill(example, count, draws, values);
            fillStart(example, 1, start);
            for (let i = 0; i < count; i++)
                values[i] = start[0] + values[i];
        };
    },
};
const timestamp = {
    parameters: BOUNDS,
    read: { int64: timestamp_read, float: refuseFloat },
    int64: timestamp_numbers,
};

;// CONCATENATED MODULE: ./src/math/permutation.ts
/**
 * Keyed permutations, so that numbers are in no order and none comes twice: a Feistel network over the least power of four
 * that is large enough, walked on from numbers outside the range until one lies inside. docs/values.md specifies it.
 */

/** Fewer rounds show in ranges of a few values. */
const ROUNDS = 6;
/** A permutation of the whole numbers from 0 to `span` - 1; `span` is at most 2^52. */
function makePermutation(key, span) {
    const halfBits = halfBitsOf(span);
    const half = 2 ** halfBits;
    const rows = Array.from({ length: ROUNDS }, (_, round) => {
        const row = new Int32Array(2);
        rowKey(key, round, row);
        return row;
    });
    const turn = (index) => {
        let [left, right] = [Math.floor(index / half), index % half];
        for (const row of rows) {
            const mixed = left ^ (bits(row[0], row[1], right) >>> (32 - halfBits));
            left = right;
            right = mixed;
        }
        return left * half + right;
    };
    return (index) => {
        let at = turn(index);
        while (at >= span)
            at = turn(at);
        return at;
    };
}
/** The bits of each half of a number: at least one, because no shift by 32 bits clears a word. */
function halfBitsOf(span) {
    let bits = 1;
    while (4 ** bits < span)
        bits++;
    return bits;
}

;// CONCATENATED MODULE: ./src/plan/distributions/unique.ts
/** Values in no order of which none comes twice: integers from `min` to `max`; of bytes, 16 hexadecimal digits. */




const unique_MAX_VALUES = 2 ** 52;
/** Ids that an int32 holds. */
const DEFAULT_BOUNDS = { min: 1, max: 2 ** 31 - 1 };
function uniqueIntegers({ min, max } = DEFAULT_BOUNDS) {
    return { type: 'unique', min, max };
}
const UNIQUE_TEXTS = { type: 'unique' };
const unique_readIntegers = (rule, _named, onProblem) => {
    const bounds = integerBoundsOf(rule, DEFAULT_BOUNDS, onProblem);
    if (bounds === undefined)
        return undefined;
    const [min, max] = [Number(bounds.min), Number(bounds.max)];
    const isExact = Number.isSafeInteger(min) && Number.isSafeInteger(max);
    if (isExact && max - min < unique_MAX_VALUES)
        return { type: 'unique', min, max };
    const message = 'unique draws from at most 2^52 values, between -2^53 and 2^53';
    onProblem(error('unique-range-too-large', (rule.max ?? rule.min)?.place, message, 'bring "min" and "max" closer'));
    return undefined;
};
const unique_refuseFloat = (_rule, named, onProblem) => {
    const message = 'unique is for integers and bytes: float32 values repeat';
    onProblem(error('distribution-of-other-kind', named?.place, message, 'choose uniform'));
    return undefined;
};
const readTexts = ({ min, max }, _named, onProblem) => {
    for (const [name, bound] of Object.entries({ min, max })) {
        if (bound === undefined)
            continue;
        const message = `"${name}" is for integers, and the feature has bytes, which become 16 hexadecimal digits`;
        onProblem(error('parameter-of-other-kind', bound.place, message, 'remove it'));
    }
    return UNIQUE_TEXTS;
};
const unique_integers = {
    describe: ({ min, max }) => `unique, ${min} to ${max}`,
    integerBounds: ({ min, max }) => [BigInt(min), BigInt(max)],
    collision: () => 0,
    fill: ({ min, max }, { streams }) => {
        const permuted = makePermutation(streams.ofDataset('value'), max - min + 1);
        return (example, count, _draws, values) => void values.fill(min + permuted(example), 0, count);
    },
};
const DIGITS = Buffer.from('0123456789abcdef');
const DIGITS_PER_WORD = 8;
/** The row of the example, which no other example has. */
const unique_texts = {
    describe: () => 'unique, 16 hexadecimal digits',
    maxBytes: () => 2 * DIGITS_PER_WORD,
    collision: () => 0,
    write: (_distribution, { streams }) => {
        const [key, row] = [streams.ofDataset('value'), new Int32Array(2)];
        return (example, _j, data, at) => {
            rowKey(key, example, row);
            for (const word of row)
                for (let digit = DIGITS_PER_WORD - 1; digit >= 0; digit--)
                    data[at++] = DIGITS[(word >>> (4 * digit)) & 15];
            return at;
        };
    },
};
const unique = {
    parameters: BOUNDS,
    read: { int64: unique_readIntegers, float: unique_refuseFloat, bytes: readTexts },
    int64: unique_integers,
    bytes: unique_texts,
};

;// CONCATENATED MODULE: ./src/plan/distributions/varied.ts
/**
 * Each element has a location and a scale of its own, the same in every example and dataset: locations are normal
 * with deviation `locations`, scales log-uniform between the bounds of `scales`, around them a shape.
 */






function variedOf(shape, locations, scales) {
    return { type: 'varied', shape, locations, scales };
}
const varied_numbers = {
    describe: ({ shape }) => `${shape}, each element by its own scale`,
    integerBounds: ({ shape, locations, scales }) => {
        if (shape !== 'counts')
            return [-1n, 1n];
        return [0n, outerInteger(MAX_NORMAL * locations + scales.max * Math.exp(MAX_NORMAL))];
    },
    collision: ({ scales }, kind) => kind === 'float' ? FLOAT_COLLISION : bellCollision(Math.sqrt(scales.min * scales.max)),
    isIncompressible: ({ shape }) => shape !== 'counts',
    carriesFactors: true,
    fill: fillVaried,
};
const varied = { parameters: {}, int64: varied_numbers, float: varied_numbers };
/** Locations and scales come from the seed and the feature alone, so that every dataset has the same columns. */
function fillVaried({ shape, locations: spread, scales: range }, { length, streams, normals = normalsOfDraws }) {
    normal_prepareNormal();
    const locations = varied_elementsOf(streams.ofFeature('location'), length, (draw) => spread * normalOfDraw(draw));
    const [low, high] = [real_log(range.min), real_log(range.max)];
    const scales = varied_elementsOf(streams.ofFeature('scale'), length, (draw) => exp(low + (high - low) * unit(draw)));
    const fill = SHAPES[shape](locations, scales);
    return (_example, count, { coarse }, values) => {
        normals(coarse, count, values);
        fill(count, values);
    };
}
const SHAPES = {
    normal: (locations, scales) => (count, values) => {
        for (let i = 0; i < count; i++)
            values[i] = locations[i] + scales[i] * values[i];
    },
    /** Twice a normal variable z through z + z^3: symmetric about 0, and one value in a thousand is beyond 60. */
    'heavy-tailed': (locations, scales) => (count, values) => {
        for (let i = 0; i < count; i++) {
            const z = values[i];
            values[i] = locations[i] + scales[i] * 2 * (z + z * z * z);
        }
    },
    /** From the location's size up. */
    counts: (locations, scales) => (count, values) => {
        for (let i = 0; i < count; i++)
            values[i] = Math.abs(locations[i]) + scales[i] * exp(values[i]);
    },
};
function varied_elementsOf(key, length, valueAt) {
    const row = new Int32Array(2);
    rowKey(key, 0, row);
    return Float64Array.from({ length }, (_, i) => valueAt(bits(row[0], row[1], i)));
}

;// CONCATENATED MODULE: ./src/plan/distributions/words.ts
/** Texts of pronounceable words that mean nothing; how many words is drawn evenly from `words`. */





function words_wordsOf(words) {
    return { type: 'words', words };
}
/** About how many different words the draws make equally likely. */
const EFFECTIVE_WORDS = 2048;
const words_bytes = {
    describe: ({ words }) => `text of ${formatRange(words, 'word')}`,
    carriesFactors: true,
    maxBytes: ({ words }) => maxTextBytes(words.max),
    collision: ({ words }) => textCollision(words, EFFECTIVE_WORDS),
    write: ({ words }, { streams, factors }) => {
        const tie = factors && tieOf(factors, streams, words.max);
        const [plain, tied] = [new Uint32Array(words.max), new Uint32Array(words.max)];
        const [sizeKey, valueKey] = [streams.ofDataset('size'), streams.ofDataset('value')];
        const [sizes, values, row] = [new Int32Array(2), new Int32Array(2), new Int32Array(2)];
        const span = words.max - words.min + 1;
        const numbers = new Float64Array(words.max);
        return (example, j, data, at) => {
            rowKey(sizeKey, example, sizes);
            rowKey(valueKey, example, values);
            rowKey(values, j, row);
            const count = words.min + below(span, bits(sizes[0], sizes[1], j));
            for (let w = 0; w < count; w++)
                plain[w] = bits(row[0], row[1], w);
            if (tie === undefined) {
                for (let w = 0; w < count; w++)
                    numbers[w] = wordNumber(plain[w]);
            }
            else {
                tied.set(plain);
                tie(example, count, tied);
                for (let w = 0; w < count; w++)
                    numbers[w] = ledWordNumber(tied[w], plain[w]);
            }
            return writeText(numbers, count, data, at);
        };
    },
};
const wordsModule = { bytes: words_bytes };

;// CONCATENATED MODULE: ./src/math/zipf.ts

/** Ranks whose probabilities are added up one by one; behind them their sum is smooth enough for a formula. */
const EXACT_RANKS = 64;
/**
 * Quantiles of Zipf's law on the ranks 1 to N = max - min + 1, where rank k has a probability in proportion to
 * k^-exponent, without a table of N entries. The sum of the first k terms is exact for small k, then the
 * Euler-Maclaurin formula: the integral of x^-s, half the last term and a twelfth of its slope; it is inverted by the
 * integral's inverse and Newton's steps.
 */
function makeZipf({ min, max, exponent: s, }) {
    const ranks = max - min + 1;
    const exact = Math.min(EXACT_RANKS, ranks);
    const sums = new Float64Array(exact + 1);
    for (let k = 1; k <= exact; k++)
        sums[k] = sums[k - 1] + power(k, -s);
    const term = (x) => power(x, -s);
    const integral = (x) => s === 1 ? real_log(x / exact) : (power(x, 1 - s) - power(exact, 1 - s)) / (1 - s);
    const inverse = (area) => s === 1 ? exact * exp(area) : power(area * (1 - s) + power(exact, 1 - s), 1 / (1 - s));
    const sumTo = (x) => sums[exact] + integral(x) + (term(x) - term(exact)) / 2 - (s / 12) * (term(x) / x - term(exact) / exact);
    const total = ranks <= exact ? sums[exact] : sumTo(ranks);
    return (p) => {
        const wanted = p * total;
        if (wanted < sums[exact])
            return min + countBelow(sums, wanted);
        let x = inverse(wanted - sums[exact]);
        for (let step = 0; step < 2; step++)
            x -= (sumTo(x) - wanted) / term(x);
        return min + Math.min(ranks, Math.max(exact + 1, Math.ceil(x))) - 1;
    };
}
/** How many of the growing sums, the first of which is 0, are at most `wanted`, less one: a rank counted from 0. */
function countBelow(sums, wanted) {
    let [low, high] = [0, sums.length - 1];
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (sums[middle] <= wanted)
            low = middle;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/plan/distributions/zipf.ts
/** `min` + k - 1 with a probability that falls as k^-exponent, up to `max`. */






/** Beyond it nearly all values are the first. */
const MAX_EXPONENT = 100;
const json = { type: 'number', exclusiveMinimum: 0, maximum: MAX_EXPONENT };
const exponent = check_described(json, (node, run) => {
    const value = positiveNumber(node, run);
    return value === undefined || value <= MAX_EXPONENT
        ? value
        : check_refuse(run, node, `a number up to ${MAX_EXPONENT}`);
});
const zipf_read = (rule, _named, onProblem) => {
    const bounds = integerBoundsOf(rule, { min: 1, max: 1_000_000 }, onProblem);
    if (bounds === undefined)
        return undefined;
    const [min, max] = [Number(bounds.min), Number(bounds.max)];
    if (max - min >= Number.MAX_SAFE_INTEGER) {
        const fix = 'bring "min" and "max" closer';
        onProblem(error('zipf-range-too-large', rule.max?.place, 'zipf has at most 2^53 values', fix));
    }
    return { type: 'zipf', min, max, exponent: rule.exponent?.value ?? 1.1 };
};
const zipf_numbers = {
    describe: ({ min, max, exponent }) => `zipf ${min} to ${max}, exponent ${exponent}`,
    integerBounds: ({ min, max }) => [BigInt(min), BigInt(max)],
    collision: ({ min, max, exponent }) => powerSum(max - min + 1, 2 * exponent) / powerSum(max - min + 1, exponent) ** 2,
    carriesFactors: true,
    needsFineDraws: () => true,
    fill: (distribution) => elementwise(makeZipf(distribution)),
};
const zipf = {
    parameters: { ...BOUNDS, exponent: parameter(exponent) },
    read: { int64: zipf_read, float: zipf_read },
    int64: zipf_numbers,
    float: zipf_numbers,
};
const EXACT_TERMS = 1000;
/** The sum of k^-exponent for k from 1 to `terms`; behind a thousand terms by the integral. */
function powerSum(terms, exponent) {
    let sum = 0;
    for (let k = 1; k <= Math.min(terms, EXACT_TERMS); k++)
        sum += k ** -exponent;
    if (terms <= EXACT_TERMS)
        return sum;
    const [from, to] = [EXACT_TERMS + 0.5, terms + 0.5];
    if (exponent === 1)
        return sum + Math.log(to / from);
    return sum + (to ** (1 - exponent) - from ** (1 - exponent)) / (1 - exponent);
}

;// CONCATENATED MODULE: ./src/plan/distributions/table.ts
/** Every distribution, by the name that plans and fixture specs give it. A new one is a file of this folder and lines here. */
























/** Those that a rule can name, in the order of the documentation. */
const NAMED = {
    uniform: uniform,
    normal: normal,
    lognormal: lognormal,
    zipf: zipf,
    bernoulli: bernoulli,
    categorical: categorical,
    constant: constant,
    'example-index': exampleIndex,
    unique: unique,
    timestamp: timestamp,
};
/** The parameters that rules can give, whatever their distribution. */
const PARAMETERS = {
    ...uniform.parameters,
    ...normal.parameters,
    ...lognormal.parameters,
    ...zipf.parameters,
    ...bernoulli.parameters,
    ...constant.parameters,
    ...categorical.parameters,
    ...unique.parameters,
    ...timestamp.parameters,
};
const INT64 = {
    uniform: uniform.int64,
    normal: normal.int64,
    lognormal: lognormal.int64,
    zipf: zipf.int64,
    bernoulli: bernoulli.int64,
    categorical: categorical.int64,
    'example-index': exampleIndex.int64,
    unique: unique.int64,
    timestamp: timestamp.int64,
    varied: varied.int64,
    teacher: teacher.int64,
    'at-least': atLeastModule.int64,
    'image-fact': imageFactModule.int64,
    'sparse-index': sparseIndexModule.int64,
    repeated: repeatedModule.int64,
};
const FLOAT = {
    uniform: uniform.float,
    normal: normal.float,
    lognormal: lognormal.float,
    zipf: zipf.float,
    bernoulli: bernoulli.float,
    categorical: categorical.float,
    'example-index': exampleIndex.float,
    varied: varied.float,
    teacher: teacher.float,
    'at-least': atLeastModule.float,
    corners: cornersModule.float,
};
const BYTES = {
    text: text_text.bytes,
    octets: octets.bytes,
    categorical: categorical.bytes,
    'example-index': exampleIndex.bytes,
    unique: unique.bytes,
    words: wordsModule.bytes,
    json: jsonModule.bytes,
    tensor: tensorModule.bytes,
    raw: rawModule.bytes,
    image: imageModule.bytes,
    'image-fact': imageFactModule.bytes,
    'name-of': nameOfModule.bytes,
};
const INT64_MODULES = INT64;
const FLOAT_MODULES = FLOAT;
const BYTES_MODULES = BYTES;

;// CONCATENATED MODULE: ./src/plan/distributions/bind.ts
/** What the modules say of a distribution, bound to its data: callers need not know which distribution it is. */

function bindNumbers(values) {
    return values.kind === 'int64' ? bindIntegers(values.distribution) : bindFloats(values.distribution);
}
function bindIntegers(distribution) {
    const module = INT64_MODULES[distribution.type];
    return {
        ...bound(module, distribution, 'int64'),
        isDrawnEvenly: module.isDrawnEvenly ?? false,
        bounds: () => module.integerBounds(distribution),
        fillWide: () => module.fillWide?.(distribution),
    };
}
function bindFloats(distribution) {
    return bound(FLOAT_MODULES[distribution.type], distribution, 'float');
}
function bindBytes(distribution) {
    const module = BYTES_MODULES[distribution.type];
    return {
        describe: () => module.describe(distribution),
        carriesFactors: module.carriesFactors ?? false,
        collision: () => module.collision(distribution),
        maxBytes: () => module.maxBytes(distribution),
        write: (context) => module.write(distribution, context),
    };
}
/** Any feature's distribution in a few words. */
function describeDistribution(values) {
    return values.kind === 'bytes' ? bindBytes(values.distribution).describe() : bindNumbers(values).describe();
}
function bound(module, distribution, kind) {
    return {
        describe: () => module.describe(distribution),
        collision: () => module.collision(distribution, kind),
        zeroProbability: () => module.zeroProbability?.(distribution) ?? 0,
        oneProbability: () => module.oneProbability?.(distribution),
        isIncompressible: () => module.isIncompressible?.(distribution) ?? false,
        carriesFactors: module.carriesFactors ?? false,
        covariance: (rho) => module.covariance?.(distribution, rho, kind),
        needsFineDraws: () => module.needsFineDraws?.(distribution) ?? false,
        fill: (context) => module.fill(distribution, context),
    };
}

;// CONCATENATED MODULE: ./src/plan/edge-case.ts
/** The changes of every feature that has any. */
function changesByFeature(edgeCases = []) {
    const changes = new Map();
    for (const { example, features, change } of edgeCases) {
        for (const feature of features) {
            const known = changes.get(feature) ?? new Map();
            changes.set(feature, known.set(example, change));
        }
    }
    return changes;
}
/** Whether a list stays as it is drawn, empty or absent ones too, because others are as long or lay it out. */
function keepsLength({ type }, { lengthGroup, rowLengths }) {
    return VALUE_CHANGES.has(type) && (lengthGroup !== undefined || rowLengths !== undefined);
}
/** Tells the features that are not there, or of another length, in a file that starts with the given example. */
function intendedIn(edgeCases = [], firstExample = 0) {
    const reshaped = new Map(edgeCases
        .filter(({ change }) => !VALUE_CHANGES.has(change.type))
        .map(({ example, features }) => [example - firstExample, new Set(features)]));
    return (record, feature) => reshaped.get(record)?.has(feature) ?? false;
}
const VALUE_CHANGES = new Set(['int64', 'float', 'bytes', 'every']);
/** The most elements that a feature has under any of the changes. */
function mostElementsUnder(changes, feature) {
    return Math.max(0, ...Array.from(changes.values(), (change) => elementsUnder(change, feature, 0)));
}
/** How many elements a feature has under the change, which without it has `drawn`. */
function elementsUnder(change, feature, drawn) {
    const { length, rowSize = 1 } = feature;
    const rows = typeof length === 'number' ? { min: length, max: length } : length;
    const [min, max] = [rows.min * rowSize, rows.max * rowSize];
    switch (change.type) {
        case 'int64':
        case 'float':
        case 'bytes':
        case 'every':
            return keepsLength(change, feature) ? drawn : Math.max(rowSize, min, drawn);
        case 'elements':
            return { none: 0, fewest: min, most: max, 'one-less': min - 1, 'one-more': max + 1 }[change.count];
        case 'no-entry':
        case 'no-list':
        case 'other-kind':
            return 0;
    }
}

;// CONCATENATED MODULE: ./src/base/broken-kind.ts
/** The ways in which a file can be broken on purpose. */
const BROKEN_KINDS = (/* unused pure expression or super */ null && ([
    'truncated-header',
    'truncated-data',
    'truncated-crc',
    'flipped-length',
    'flipped-data',
    'flipped-crc',
    'truncated-stream',
    'missing-trailer',
    'trailing-bytes',
    'wrong-compression',
    'no-records',
    'empty',
]));
/** Those that break a compressed stream, which a file without compression is not. */
const NEEDS_COMPRESSION = new Set([
    'truncated-stream',
    'missing-trailer',
]);
/**
 * The folder of broken files, inside that of the fixture. A reader's glob such as `*.gz` would match them beside the good
 * files.
 */
const broken_kind_BROKEN_FOLDER = 'broken';

;// CONCATENATED MODULE: ./src/plan/shards.ts

/** The examples of shard `index`: consecutive ones, at least one in each. */
function shards_shardRange(examples, layout, index) {
    const startOf = layout.uneven ? unevenStart : evenStart;
    const firstExample = startOf(examples, layout.shards, index);
    return { firstExample, examples: startOf(examples, layout.shards, index + 1) - firstExample };
}
/** As even as they go, the larger shards first. */
function evenStart(examples, shards, index) {
    return index * Math.floor(examples / shards) + Math.min(index, examples % shards);
}
/** After one example each, the second shard takes twice as many as the first, the third three times, and so on. */
function unevenStart(examples, shards, index) {
    const share = (index * (index + 1)) / (shards * (shards + 1));
    return index + Math.floor((examples - shards) * share);
}
const EXTENSION = { gzip: '.tfrecord.gz', zlib: '.tfrecord.zz', none: '.tfrecord' };
/**
 * `random.tfrecord.gz`, or with shards `random-00000-of-00010.tfrecord.gz`; as part of a TensorFlow dataset
 * `random-train.tfrecord-00000-of-00010`.
 */
function shardFile({ filePrefix, split, shards, compression }, index) {
    if (split === undefined)
        return `${shardStem(filePrefix, shards, index)}${EXTENSION[compression]}`;
    return `${filePrefix}-${split}.tfrecord-${padded(index)}-of-${padded(shards)}`;
}
/** The index beside a file. */
function indexFile(file) {
    return `${file}.idx`;
}
/** `broken/random.truncated-header.tfrecord.gz`, below the folder of the others. */
function brokenFile({ filePrefix, compression }, what) {
    return `${BROKEN_FOLDER}/${filePrefix}.${what}${EXTENSION[compression]}`;
}
/** `manifest.json`, or for one shard of several `random-00003-of-00010.manifest.json`. */
function manifestFile({ filePrefix, split, shards }, shardIndex) {
    if (shardIndex === undefined)
        return 'manifest.json';
    const prefix = split === undefined ? filePrefix : `${filePrefix}-${split}`;
    return `${shardStem(prefix, shards, shardIndex)}.manifest.json`;
}
/** The files of the given shards, and what they hold. */
function plannedFiles({ data, layout }, shards) {
    return shards.map((shard) => ({
        file: shardFile(layout, shard),
        ...shards_shardRange(data.examples, layout, shard),
    }));
}
/** What the name of a shard's manifest says; undefined for any other name. */
function shardOfManifest(name) {
    return shardOfStem(/^(.+)\.manifest\.json$/.exec(name)?.[1]);
}
/** What the name of a TFRecord file of ours says; undefined for any other name. */
function shardOfFile(name) {
    const [, prefix, ofTfds] = /^(.+)\.tfrecord(-\d{5}-of-\d{5})$/.exec(name) ?? [];
    if (prefix !== undefined)
        return shardOfStem(`${prefix}${ofTfds}`);
    return shardOfStem(/^(.+)\.tfrecord(\.gz|\.zz)?$/.exec(name)?.[1]);
}
/** `00003, 00007 to 00009 of 10`: the numbers of some shards, in their order. */
function shardList(numbers, shards) {
    const runs = [];
    for (const number of [...numbers].sort((a, b) => a - b)) {
        const run = runs.at(-1);
        if (run?.last === number - 1)
            run.last = number;
        else
            runs.push({ first: number, last: number });
    }
    const texts = runs.map(({ first, last }) => first === last ? padded(first) : `${padded(first)} to ${padded(last)}`);
    return `${texts.join(', ')} of ${shards}`;
}
/** A glob that matches the files of all shards and nothing else: a question mark for each digit. */
function shardGlob(layout) {
    const first = shardFile(layout, 0);
    return layout.shards === 1 ? first : first.replace(/-\d{5}(-of-\d{5}[\w.]*)$/, `-${'?'.repeat(shards_DIGITS)}$1`);
}
const shards_DIGITS = 5;
/** The most shards whose numbers have their fixed width. */
const MAX_SHARDS = 10 ** shards_DIGITS - 1;
function shardStem(prefix, shards, index) {
    return shards === 1 ? prefix : `${prefix}-${padded(index)}-of-${padded(shards)}`;
}
function shardOfStem(stem) {
    if (stem === undefined)
        return undefined;
    const [, filePrefix, shard, shards] = /^(.+)-(\d{5})-of-(\d{5})$/.exec(stem) ?? [];
    return filePrefix === undefined
        ? { filePrefix: stem, shards: 1, shard: 0 }
        : { filePrefix, shards: Number(shards), shard: Number(shard) };
}
function padded(count) {
    return String(count).padStart(shards_DIGITS, '0');
}

;// CONCATENATED MODULE: ./src/plan/size.ts








/** How much a plan will write, before anything is drawn. */
/** A block is compressed in one piece: large enough that deflate's start-up does not show, small enough to keep several. */
const BLOCK_BYTES = 512 * 1024;
function layOutRecords({ record, features, sequence = [], edgeCases }) {
    const changes = changesByFeature(edgeCases);
    const flat = features.map((feature) => ({
        ...feature,
        maxPayload: maxPayloadBytes(feature, changes.get(feature.name)),
        isNoise: isIncompressible(feature),
    }));
    const steps = sequence.map(({ steps, ...feature }) => ({
        ...feature,
        maxPayload: maxPayloadBytes(feature),
        maxSteps: steps?.max ?? 0,
    }));
    const nested = record === undefined ? [] : [...flat.map((feature) => ({ ...feature, maxSteps: undefined })), ...steps];
    const most = record === undefined ? maxRecordBytes(flat) : maxNestedRecordBytes(record, nested);
    const perBlock = Math.max(1, Math.floor(BLOCK_BYTES / most));
    return { features: flat, nested, maxRecordBytes: most, perBlock };
}
/** The most bytes that one serialized example can take. */
function size_maxExampleBytes(records) {
    return records.maxRecordBytes - HEADER_BYTES - FOOTER_BYTES;
}
/** An upper bound, in bytes, of the files of the given shards. */
function predictBytes({ data, layout }, { maxRecordBytes, perBlock }, shards) {
    return shards.reduce((sum, shard) => {
        const { examples } = shardRange(data.examples, layout, shard);
        const blocks = Math.ceil(examples / perBlock);
        return sum + maxCompressedBytes(layout.compression, maxRecordBytes * examples, blocks);
    }, 0);
}
/** Records in a broken file: enough for good ones before the bad one. */
const MAX_BROKEN_RECORDS = 3;
/** An upper bound, in bytes, of the indices of these shards: two numbers of at most 16 digits for each record. */
function predictIndices({ data, layout }, shards) {
    const examples = shards.map((shard) => shardRange(data.examples, layout, shard).examples);
    return layout.index ? 34 * examples.reduce((sum, count) => sum + count, 0) : 0;
}
/** An upper bound, in bytes, of so many broken files. */
function predictBroken({ data }, { maxRecordBytes }, files) {
    const records = maxRecordBytes * Math.min(MAX_BROKEN_RECORDS, data.examples);
    return files * (maxCompressedBytes('gzip', records, 1) + MAX_APPENDED_BYTES);
}
/** Behind the end of a broken file. */
const MAX_APPENDED_BYTES = 64;
/** The most bytes that the payload of the feature takes in an example, marked ones with their changes among them. */
function maxPayloadBytes(feature, changes = NO_CHANGES) {
    const { length, rowSize = 1 } = feature;
    const drawn = rowSize * (typeof length === 'number' ? length : length.max);
    const elements = Math.max(drawn, mostElementsUnder(changes, feature));
    switch (feature.kind) {
        case 'float':
            return 4 * elements;
        case 'int64':
            return elements * maxVarintBytes(feature) + maxChangeBytes(changes);
        case 'bytes': {
            const size = bindBytes(feature.distribution).maxBytes();
            return elements * (1 + varintBytes(BigInt(size)) + size) + maxChangeBytes(changes);
        }
    }
}
/** The most bytes of a value as a varint. */
function maxVarintBytes({ distribution, modifiers }) {
    const [min, max] = bindIntegers(distribution).bounds();
    if (min < 0n)
        return NEGATIVE_VARINT_BYTES;
    return varintBytes(modifiers?.zeros !== undefined && max < 0n ? 0n : max);
}
/** Whether the feature's floats are so many different ones that deflate finds no repetition in them. */
function isIncompressible(feature) {
    if (feature.kind !== 'float')
        return false;
    const { zeros = 0, nan = 0, inf = 0 } = feature.modifiers ?? {};
    return zeros + nan + inf <= MAX_REPEATED_SHARE && bindNumbers(feature).isIncompressible();
}
/** The share of values that are zero, NaN or infinite from which on deflate finds them. */
const MAX_REPEATED_SHARE = 0.05;
const NO_CHANGES = new Map();
/** The most bytes of a value that takes the place of a drawn one; a float takes what the drawn one does. */
function maxChangeBytes(changes) {
    const sizes = Array.from(changes.values(), (change) => {
        if (change.type === 'int64')
            return NEGATIVE_VARINT_BYTES;
        return change.type === 'bytes' ? 2 + change.hex.length / 2 : 0;
    });
    return Math.max(0, ...sizes);
}
/** How much memory the making of one example takes, before anything is drawn. */
/** Draws and columns of an element; and its payload: in the record, in what zlib makes of it, and in what is written. */
const BYTES_PER_ELEMENT = 56;
const COPIES = 3;
/**
 * About what a thread takes for an example with a long feature. Measured, of the largest resident set: 49 to 63 bytes
 * for each of 33 million floats, 56 to 61 for integers, 66 to 86 for texts of at most 16 characters.
 */
function memoryForExample(data, records) {
    return memoryByFeature(data, records).reduce((sum, { bytes }) => sum + bytes, 0);
}
/** The name of the feature that is to be made smaller where an example is too large. */
function largestFeature(data, records) {
    const [first, ...rest] = memoryByFeature(data, records);
    return rest.reduce((largest, other) => (other.bytes > (largest?.bytes ?? 0) ? other : largest), first)
        ?.name;
}
function memoryByFeature({ features, sequence = [] }, records) {
    const layouts = records.nested.length === 0 ? records.features : records.nested;
    return [...features, ...sequence].map((feature, f) => {
        const { length, rowSize = 1, steps } = feature;
        const inStep = rowSize * (typeof length === 'number' ? length : length.max);
        const stepCount = steps?.max ?? 1;
        const payload = stepCount * (layouts[f]?.maxPayload ?? 0);
        return { name: feature.name, bytes: BYTES_PER_ELEMENT * stepCount * inStep + COPIES * payload };
    });
}

;// CONCATENATED MODULE: ./src/plan/strategy.ts


/** zlib's default. */
const ORDINARY_LEVEL = 6;
/** The share of such values in a record from which on a search does not pay. */
const MOSTLY = 0.7;
/** Bytes of records, in the whole fixture, that zlib is done with before our own deflate has made its codes. */
const FEW_BYTES = 2 ** 20;
/** Bytes of a record: larger ones, which are blocks of their own, do not fit where the innermost loops work. */
const LARGE_RECORD = 2 ** 26;
/** Where a search can hardly find more than is known without one, there is none: that is many times as fast. */
function chooseStrategy({ data, layout }, { features, maxRecordBytes }) {
    if (layout.compression === 'none')
        return 'none';
    if (layout.compressionLevel !== 'auto')
        return layout.compressionLevel;
    // Of nested records it is not known what repeats.
    if (data.record !== undefined)
        return ORDINARY_LEVEL;
    if (maxRecordBytes * data.examples < FEW_BYTES || maxRecordBytes > LARGE_RECORD)
        return ORDINARY_LEVEL;
    const evenly = data.features.map((feature, f) => isDrawnEvenly(feature) ? (features[f]?.maxPayload ?? 0) : 0);
    const bytes = evenly.reduce((sum, payload) => sum + payload, 0);
    return bytes > MOSTLY * maxRecordBytes ? 'structured' : ORDINARY_LEVEL;
}
/** Whether a search for repetitions in the values finds nothing: each is drawn alone, and evenly. */
function isDrawnEvenly(feature) {
    // The examples of an entity repeat each other.
    if (feature.entity !== undefined)
        return false;
    if (feature.kind !== 'int64')
        return isIncompressible(feature);
    return !feature.modifiers?.zeros && bindIntegers(feature.distribution).isDrawnEvenly;
}

;// CONCATENATED MODULE: ./src/tfrecord/deflate/bit-writer.ts
/** The writer stores up to 8 bytes at a time, so `out` has to be 8 bytes longer than its content. */
function bitWriter(out) {
    return { view: new DataView(out.buffer, out.byteOffset, out.byteLength), at: 0, hold: 0, held: 0 };
}
/** Writes up to 24 bits. */
function bit_writer_putBits(writer, bits, count) {
    const hold = writer.hold | (bits << writer.held);
    const held = writer.held + count;
    writer.view.setInt32(writer.at, hold, true);
    writer.at += held >>> 3;
    writer.hold = hold >>> (held & 24);
    writer.held = held & 7;
}
/** Writes a code in the format of prefix-code.ts: bits in the lower 24, their number above. */
function bit_writer_putCode(writer, code) {
    bit_writer_putBits(writer, code & 0xffffff, code >>> 24);
}
/** Writes an empty stored block, so that the next byte starts on a byte boundary (zlib's sync flush). */
function putSyncFlush(writer) {
    bit_writer_putBits(writer, 0, 3);
    bit_writer_alignToByte(writer);
    bit_writer_putBits(writer, 0x0000, 16);
    bit_writer_putBits(writer, 0xffff, 16);
}
/** Fills the last byte with zero bits. */
function bit_writer_alignToByte(writer) {
    if (writer.held > 0)
        bit_writer_putBits(writer, 0, 8 - writer.held);
}

;// CONCATENATED MODULE: ./src/tfrecord/deflate/prefix-code.ts
/** Prefix codes, as deflate uses them (RFC 1951, section 3.2). */
/**
 * The length of each symbol's code, at most `limit`, which is 9 or more; 0 for symbols that do not occur. The lengths
 * are those of Huffman's algorithm. If they exceed the limit, the frequencies of the rarest symbols are raised until
 * they do not.
 */
function codeLengths(counts, limit) {
    for (let least = 1;; least *= 2) {
        const lengths = huffmanLengths(counts.map((count) => (count === 0 ? 0 : Math.max(count, least))));
        if (lengths.every((length) => length <= limit))
            return lengths;
    }
}
function huffmanLengths(weights) {
    const lengths = new Uint8Array(weights.length);
    const leaves = [...weights.keys()]
        .filter((symbol) => weights[symbol] > 0)
        .sort((a, b) => weights[a] - weights[b] || a - b);
    if (leaves.length === 0)
        return lengths;
    if (leaves.length === 1) {
        lengths[leaves[0]] = 1;
        return lengths;
    }
    // Two queues: the leaves sorted by weight, and the inner nodes, which are created in the order of their weights.
    const parent = new Int32Array(2 * leaves.length - 1);
    const weight = new Float64Array(2 * leaves.length - 1);
    for (let i = 0; i < leaves.length; i++)
        weight[i] = weights[leaves[i]];
    let [leaf, inner] = [0, leaves.length];
    for (let node = leaves.length; node < parent.length; node++) {
        for (let child = 0; child < 2; child++) {
            const isLeaf = leaf < leaves.length && (inner >= node || weight[leaf] <= weight[inner]);
            const taken = isLeaf ? leaf++ : inner++;
            parent[taken] = node;
            weight[node] = weight[node] + weight[taken];
        }
    }
    const depth = new Uint8Array(parent.length);
    for (let node = parent.length - 2; node >= 0; node--)
        depth[node] = depth[parent[node]] + 1;
    for (let i = 0; i < leaves.length; i++)
        lengths[leaves[i]] = depth[i];
    return lengths;
}
/**
 * The codes for these lengths, bit-reversed as deflate writes them: the code in the lower 24 bits, its length above.
 */
function prefix_code_codesOf(lengths) {
    const perLength = new Uint32Array(17);
    for (const length of lengths)
        if (length > 0)
            perLength[length]++;
    const next = new Uint32Array(17);
    for (let length = 1; length <= 15; length++)
        next[length + 1] = (next[length] + perLength[length]) << 1;
    return Uint32Array.from(lengths, (length) => length === 0 ? 0 : (length << 24) | reversed(next[length]++, length));
}
function reversed(code, length) {
    let bits = 0;
    for (let i = 0; i < length; i++)
        bits |= ((code >>> i) & 1) << (length - 1 - i);
    return bits;
}

;// CONCATENATED MODULE: ./src/tfrecord/deflate/code-table.ts
/** The pair of prefix codes of a dynamic block, and its header (RFC 1951, section 3.2.7). */


const code_table_END_OF_BLOCK = 256;
const LITERALS_AND_LENGTHS = 286;
const DISTANCES = 30;
/** Deflate allows 15 bits. With 12, the codes of two literals fit into one 24-bit entry. */
const MAX_CODE_BITS = 12;
/** Counters of each byte, the end of the block, and each length. */
function countedBytes() {
    return new Uint32Array(LITERALS_AND_LENGTHS);
}
function countedDistances() {
    return new Uint32Array(DISTANCES);
}
/** The optimal codes for these frequencies, each of which counts as at least 1. */
function makeCodeTable(literalCounts, distanceCounts) {
    const literals = codeLengths(literalCounts, MAX_CODE_BITS);
    const distances = codeLengths(distanceCounts, MAX_CODE_BITS);
    const header = code_table_describe(literals, distances);
    return { literals: prefix_code_codesOf(literals), distances: prefix_code_codesOf(distances), writeHeader: header };
}
/** The order of the code lengths of the code-length code. */
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/** Codes that repeat the previous length 3 to 6 times, zero 3 to 10 times, and zero 11 to 138 times. */
const REPEATS = {
    previous: { symbol: 16, bits: 2, least: 3, most: 6 },
    zero: { symbol: 17, bits: 3, least: 3, most: 10 },
    zeros: { symbol: 18, bits: 7, least: 11, most: 138 },
};
function code_table_describe(literals, distances) {
    const literalCount = usedCount(literals, 257);
    const distanceCount = usedCount(distances, 1);
    const lengths = [...literals.subarray(0, literalCount), ...distances.subarray(0, distanceCount)];
    const symbols = runLengths(lengths);
    const counts = new Uint32Array(LENGTH_ORDER.length);
    for (const { symbol } of symbols)
        counts[symbol]++;
    const codeOfLengths = codeLengths(counts, 7);
    const codes = prefix_code_codesOf(codeOfLengths);
    const ordered = LENGTH_ORDER.map((symbol) => codeOfLengths[symbol]);
    const orderedCount = usedCount(Uint8Array.from(ordered), 4);
    const head = bitWriter(new Uint8Array(MAX_HEAD_BYTES));
    bit_writer_putBits(head, 2 << 1, 3);
    bit_writer_putBits(head, literalCount - 257, 5);
    bit_writer_putBits(head, distanceCount - 1, 5);
    bit_writer_putBits(head, orderedCount - 4, 4);
    for (let i = 0; i < orderedCount; i++)
        bit_writer_putBits(head, ordered[i], 3);
    for (const { symbol, extra, extraBits } of symbols) {
        bit_writer_putCode(head, codes[symbol]);
        bit_writer_putBits(head, extra, extraBits);
    }
    return copierOf(head);
}
/** Maximum size of a header: 316 lengths with at most 7 bits and 7 extra bits each, and the fields before them. */
const MAX_HEAD_BYTES = 1024;
/** Copies what was written into other writers, 24 bits at a time. */
function copierOf({ view, at, held }) {
    const bits = 8 * at + held;
    return (writer) => {
        for (let i = 0; i < bits; i += 24) {
            const count = Math.min(24, bits - i);
            bit_writer_putBits(writer, view.getInt32(i >> 3, true) & ((1 << count) - 1), count);
        }
    };
}
/** The number of lengths without trailing zeros, but at least `least`. */
function usedCount(lengths, least) {
    let count = lengths.length;
    while (count > least && lengths[count - 1] === 0)
        count--;
    return count;
}
function runLengths(lengths) {
    const symbols = [];
    for (let i = 0; i < lengths.length;) {
        const length = lengths[i];
        let run = 1;
        while (lengths[i + run] === length)
            run++;
        i += run;
        if (length !== 0) {
            symbols.push({ symbol: length, extra: 0, extraBits: 0 });
            run--;
        }
        while (run > 0) {
            const { symbol, bits, least, most } = length !== 0 ? REPEATS.previous : run >= REPEATS.zeros.least ? REPEATS.zeros : REPEATS.zero;
            const isRepeat = run >= least;
            const taken = isRepeat ? Math.min(run, most) : 1;
            symbols.push(isRepeat
                ? { symbol, extra: taken - least, extraBits: bits }
                : { symbol: length, extra: 0, extraBits: 0 });
            run -= taken;
        }
    }
    return symbols;
}

;// CONCATENATED MODULE: ./src/tfrecord/deflate/segments.ts
/** Bytes that also occur earlier. */
const REPEAT = 0;
/** Bytes without repetitions, such as random floats. */
const NOISE = 1;
/** Anything else. */
const PLAIN = 2;
function makeSegments(capacity) {
    return {
        count: 0,
        kinds: new Uint8Array(capacity),
        ends: new Uint32Array(capacity),
        distances: new Uint16Array(capacity),
    };
}
/** Adds the segment that ends at `end`. Adjacent PLAIN segments are merged. */
function addSegment(segments, kind, end, distance) {
    const { kinds, ends, distances } = segments;
    const last = segments.count - 1;
    if (end === (last < 0 ? 0 : ends[last]))
        return;
    const i = kind === PLAIN && last >= 0 && kinds[last] === PLAIN ? last : segments.count++;
    kinds[i] = kind;
    ends[i] = end;
    distances[i] = distance;
}
function startOf({ ends }, s) {
    return s === 0 ? 0 : ends[s - 1];
}

;// CONCATENATED MODULE: ./src/tfrecord/deflate/trace.ts

/** The symbols of lengths and distances (RFC 1951, section 3.2.5). */
const MAX_MATCH = 258;
const SHORTEST_MATCH = 3;
const MAX_DISTANCE = 32768;
/** The symbol (257 to 285) of a length of 3 to 258 bytes. */
function lengthSymbol(length) {
    if (length === MAX_MATCH)
        return { symbol: 285, extra: 0, extraBits: 0 };
    const { symbol, extra, extraBits } = logarithmic(length - SHORTEST_MATCH, 4);
    return { symbol: 257 + symbol, extra, extraBits };
}
/** The symbol (0 to 29) of a distance of 1 to 32768 bytes. */
function distanceSymbol(distance) {
    return logarithmic(distance - 1, 2);
}
/** Each of the first `2 * steps` values has its own symbol; after that, every power of two has `steps` symbols. */
function logarithmic(value, steps) {
    if (value < 2 * steps)
        return { symbol: value, extra: 0, extraBits: 0 };
    const extraBits = 31 - Math.clz32(Math.floor(value / steps));
    const symbol = extraBits * steps + (value >>> extraBits);
    return { symbol, extra: value & ((1 << extraBits) - 1), extraBits };
}
/** The length of the next match within a repetition from `at` to `end`; 0 if too little is left for a match. */
function nextMatch(at, end) {
    const length = Math.min(MAX_MATCH, end - at);
    return length < SHORTEST_MATCH ? 0 : length;
}
/** `capacity` is the maximum number of examples in a block. */
function makeTrace(features, capacity) {
    const kinds = Uint8Array.from(features, ({ isNoise }) => (isNoise ? NOISE : PLAIN));
    // Each example has the prefixes and payloads of its features, its head, and its frame.
    const segments = makeSegments(capacity * (2 * features.length + 3));
    const lastPrefixes = features.map(() => undefined);
    const lastStarts = new Uint32Array(features.length);
    return {
        segments,
        restart: () => {
            segments.count = 0;
            lastPrefixes.fill(undefined);
        },
        prefix: (f, prefix, start, end) => {
            const distance = start - lastStarts[f];
            // Each size has one prefix, so equal bytes are the same array.
            const isRepeat = lastPrefixes[f] === prefix && distance <= MAX_DISTANCE;
            addSegment(segments, isRepeat ? REPEAT : PLAIN, end, isRepeat ? distance : 0);
            lastPrefixes[f] = prefix;
            lastStarts[f] = start;
        },
        payload: (f, end) => addSegment(segments, kinds[f], end, 0),
        other: (end) => addSegment(segments, PLAIN, end, 0),
    };
}

;// CONCATENATED MODULE: ./src/tfrecord/deflate/codes.ts



/** The classes of deflate blocks: mostly noise, and everything else. Each has a code of its own. */
const NOISY = 0;
const ORDINARY = 1;
const BLOCK_CLASSES = [NOISY, ORDINARY];
/**
 * Minimum size for which switching to another code pays: the headers of this and the next block take about 130 bytes.
 */
const DECISIVE_BYTES = 256;
/** The class of the block for segment `s`, given the class `before` of the previous segment. */
function blockClassOf(segments, s, before) {
    // Small segments and repetitions stay in the block of the previous segment.
    if (segments.ends[s] - startOf(segments, s) < DECISIVE_BYTES)
        return before;
    const kind = segments.kinds[s];
    if (kind === NOISE)
        return NOISY;
    return kind === PLAIN ? ORDINARY : before;
}
/** Noise is homogeneous, so 4 of every 16 bytes are counted: one float of four, some ten thousand per block. */
const [NOISE_COUNTED, NOISE_STEP] = [4, 16];
/** Weight of an observed byte compared with one that the sample lacks but that still needs a code. */
const WEIGHT = 16;
/** The optimal codes for blocks like these. */
function makeCodes(data, segments, kernel) {
    const counts = BLOCK_CLASSES.map(() => ({
        literals: countedBytes().fill(1),
        distances: countedDistances().fill(1),
    }));
    let blockClass;
    for (let s = 0; s < segments.count; s++) {
        const next = blockClassOf(segments, s, blockClass ?? ORDINARY);
        const { literals, distances } = counts[next];
        if (next !== blockClass)
            literals[code_table_END_OF_BLOCK] += WEIGHT;
        blockClass = next;
        const end = segments.ends[s];
        let at = startOf(segments, s);
        if (segments.kinds[s] === REPEAT) {
            for (let length = nextMatch(at, end); length > 0; length = nextMatch(at, end)) {
                literals[lengthSymbol(length).symbol] += WEIGHT;
                distances[distanceSymbol(segments.distances[s]).symbol] += WEIGHT;
                at += length;
            }
        }
        if (segments.kinds[s] === NOISE) {
            for (; at + NOISE_COUNTED <= end; at += NOISE_STEP) {
                for (let i = at; i < at + NOISE_COUNTED; i++)
                    literals[data[i]] += (WEIGHT * NOISE_STEP) / NOISE_COUNTED;
            }
            continue;
        }
        for (; at < end; at++)
            literals[data[at]] += WEIGHT;
    }
    return counts.map(({ literals, distances }) => {
        const table = makeCodeTable(literals, distances);
        return { table, bytes: kernel.codeBytes(table.literals) };
    });
}

;// CONCATENATED MODULE: ./src/tfrecord/deflate/deflate-segments.ts





/** The maximum size of the output of `deflateSegments`: no code is longer than 12 bits, and blocks have headers. */
function mostDeflated(bytes) {
    return 2 * bytes + 4096;
}
/**
 * Writes `data`, which all segments together cover, into `out`, and returns the size of the output. Both arrays are in
 * the kernel's memory. The output ends with the end of the stream if it `isLast`, and otherwise with a sync flush.
 */
function deflateSegments(data, segments, codes, isLast, out, kernel) {
    const writer = bitWriter(out);
    let blockClass = blockClassOf(segments, 0, ORDINARY);
    let { table, bytes } = codes[blockClass];
    // Position of the bit that marks a deflate block as the last.
    let [lastAt, lastBit] = [0, 0];
    table.writeHeader(writer);
    for (let s = 0; s < segments.count; s++) {
        const next = blockClassOf(segments, s, blockClass);
        if (next !== blockClass) {
            bit_writer_putCode(writer, table.literals[code_table_END_OF_BLOCK]);
            blockClass = next;
            ({ table, bytes } = codes[blockClass]);
            [lastAt, lastBit] = [writer.at, writer.held];
            table.writeHeader(writer);
        }
        const end = segments.ends[s];
        let at = startOf(segments, s);
        if (segments.kinds[s] === REPEAT)
            at = putRepeat(writer, table, segments.distances[s], at, end);
        kernel.putBytes(writer, bytes, data, at, end);
    }
    bit_writer_putCode(writer, table.literals[code_table_END_OF_BLOCK]);
    if (isLast)
        bit_writer_alignToByte(writer);
    else
        putSyncFlush(writer);
    if (isLast)
        out[lastAt] |= 1 << lastBit;
    return writer.at;
}
/** Returns the end of what was written; one or two remaining bytes are too short for a match. */
function putRepeat(writer, { literals, distances }, distance, start, end) {
    let at = start;
    for (let length = nextMatch(at, end); length > 0; length = nextMatch(at, end)) {
        putSymbol(writer, literals, lengthSymbol(length));
        putSymbol(writer, distances, distanceSymbol(distance));
        at += length;
    }
    return at;
}
function putSymbol(writer, codes, { symbol, extra, extraBits }) {
    bit_writer_putCode(writer, codes[symbol]);
    bit_writer_putBits(writer, extra, extraBits);
}

;// CONCATENATED MODULE: ./src/tfrecord/kernel/binary.ts
/** Made of src/tfrecord/kernel/assembly by scripts/kernel.ts: WebAssembly in base64. */
const BINARY = 'AGFzbQEAAAABWwxgA39/fwF/YAR/f39/AGAIf39/f398f38AYAV/f39/fwF/YAJ/fwBgBn9/f39/fwBgB39/f398fHwAYAV/f39/' +
    'fwBgBn9/f3x8fABgAABgAn9/AX9gA39/fwACEgEDZW52Bm1lbW9yeQIDAYCABAMPDgACAQADBAUGAQcICQoLB7QBDgRjb3B5AA0G' +
    'Y3JjMzJjAAwNbWFrZUNyY1RhYmxlcwALDWZsb2F0c09mRHJhd3MACg9pbnRlZ2Vyc09mRHJhd3MACQdwdXRCaXRzAAgNdW5pZm9y' +
    'bUZsb2F0cwAHD3VuaWZvcm1JbnRlZ2VycwAGCW1ha2VQYWlycwAFCHB1dEJ5dGVzAAQKcHV0VmFyaW50cwADCnB1dE5vcm1hbHMA' +
    'Agh0aWVEcmF3cwABBm1lbW9yeQIACo4fDsECAQJ/A0AgAUEQaiIDIAJNBEAgASgCDCIEQRZ2QfwHcSgCACAEQQ52QfwHcSgCgAgg' +
    'BEEGdkH8B3EoAoAQIARBAnRB/AdxKAKAGCABKAIIIgRBFnZB/AdxKAKAICAEQQ52QfwHcSgCgCggBEEGdkH8B3EoAoAwIARBAnRB' +
    '/AdxKAKAOCABKAIEIgRBFnZB/AdxKAKAQCAEQQ52QfwHcSgCgEggBEEGdkH8B3EoAoBQIARBAnRB/AdxKAKAWCABKAIAIABzIgBB' +
    'FnZB/AdxKAKAYCAAQQ52QfwHcSgCgGggAEECdEH8B3EoAoB4IABBBnZB/AdxKAKAcHNzc3Nzc3Nzc3Nzc3NzcyEAIAMhAQwBCwsD' +
    'QCABIAJJBEAgACABLQAAc0ECdEH8B3EoAgAgAEEIdnMhACABQQFqIQEMAQsLIAALpQgBCHsgACABQQJ0aiEBIAX9FCEIA0AgACAB' +
    'SQRAIAD9AAQAIgpBH/2sASEJIAIgB/0MAAAAAAD+kUAAAAAAAP6RQCAD/QAEACAI/fIBIAT9AAQAIAb9DAAAEAAAAPA/AAAQAAAA' +
    '8D8gCiAJ/VH9/wH99wEiC0Eu/c0B/QzA/wAAAAAAAMD/AAAAAAAA/dEBIgz9GwBBA3Rq/QAEACINIAYgDP0bAkEDdGr9AAQAIgz9' +
    'DQABAgMEBQYHEBESExQVFhciDiAL/Qz//////z8AAP//////PwAA/U5BBv3LAf0MAAAAAAAA8D8AAAAAAADwP/1Q/QwAAAAAAADw' +
    'PwAAAAAAAPA//fEBIA0gDP0NCAkKCwwNDg8YGRobHB0eHyAO/fEB/fIB/fABIAn9xwFBP/3LAf1R/fIB/fABIgv97AH9DAAAAAAA' +
    'AGBAAAAAAAAAYED98gH99gEiDP11Ig39DAAAAAAAADBDAAAAAAAAMEP98AEiCf0bAEEDdGr9AAQAIg4gByAJ/RsCQQN0av0ABAAi' +
    'Cf0NAAECAwQFBgcQERITFBUWFyIPIAwgDf3xASAOIAn9DQgJCgsMDQ4PGBkaGxwdHh8gD/3xAf3yAf3wAf11/QwAAAAAAAAwQwAA' +
    'AAAAADBD/fABIAv9DAAAAAAAAAAAAAAAAAAAAAD9Sf1N/VEgCiAK/Q0ICQoLDA0ODwABAgMEBQYHIglBH/2sASEKIAf9DAAAAAAA' +
    '/pFAAAAAAAD+kUAgA/0ABBAgCP3yASAE/QAEECAG/QwAABAAAADwPwAAEAAAAPA/IAkgCv1R/f8B/fcBIglBLv3NAf0MwP8AAAAA' +
    'AADA/wAAAAAAAP3RASIL/RsAQQN0av0ABAAiDCAGIAv9GwJBA3Rq/QAEACIL/Q0AAQIDBAUGBxAREhMUFRYXIg0gCf0M//////8/' +
    'AAD//////z8AAP1OQQb9ywH9DAAAAAAAAPA/AAAAAAAA8D/9UP0MAAAAAAAA8D8AAAAAAADwP/3xASAMIAv9DQgJCgsMDQ4PGBka' +
    'GxwdHh8gDf3xAf3yAf3wASAK/ccBQT/9ywH9Uf3yAf3wASIJ/ewB/QwAAAAAAABgQAAAAAAAAGBA/fIB/fYBIgr9dSIL/QwAAAAA' +
    'AAAwQwAAAAAAADBD/fABIgz9GwBBA3Rq/QAEACINIAcgDP0bAkEDdGr9AAQAIgz9DQABAgMEBQYHEBESExQVFhciDiAKIAv98QEg' +
    'DSAM/Q0ICQoLDA0ODxgZGhscHR4fIA798QH98gH98AH9df0MAAAAAAAAMEMAAAAAAAAwQ/3wASAJ/QwAAAAAAAAAAAAAAAAAAAAA' +
    '/Un9Tf1R/Q0AAQIDCAkKCxAREhMYGRob/QsEACAAQRBqIQAgAkEQaiECIANBIGohAyAEQSBqIQQMAQsLC6UEAQZ7IAAgAUECdGoh' +
    'AQNAIAAgAUkEQCAA/QAEACIFQR/9rAEhBiACIAP9DAAAEAAAAPA/AAAQAAAA8D8gBSAG/VH9/wH99wEiB0Eu/c0B/QzA/wAAAAAA' +
    'AMD/AAAAAAAA/dEBIgT9GwBBA3Rq/QAEACIIIAMgBP0bAkEDdGr9AAQAIgT9DQABAgMEBQYHEBESExQVFhciCSAH/Qz//////z8A' +
    'AP//////PwAA/U5BBv3LAf0MAAAAAAAA8D8AAAAAAADwP/1Q/QwAAAAAAADwPwAAAAAAAPA//fEBIAggBP0NCAkKCwwNDg8YGRob' +
    'HB0eHyAJ/fEB/fIB/fABIAb9xwFBP/3LAf1R/QsEACAFIAX9DQgJCgsMDQ4PAAECAwQFBgciBEEf/awBIQUgAiAD/QwAABAAAADw' +
    'PwAAEAAAAPA/IAQgBf1R/f8B/fcBIgRBLv3NAf0MwP8AAAAAAADA/wAAAAAAAP3RASIG/RsAQQN0av0ABAAiByADIAb9GwJBA3Rq' +
    '/QAEACIG/Q0AAQIDBAUGBxAREhMUFRYXIgggBP0M//////8/AAD//////z8AAP1OQQb9ywH9DAAAAAAAAPA/AAAAAAAA8D/9UP0M' +
    'AAAAAAAA8D8AAAAAAADwP/3xASAHIAb9DQgJCgsMDQ4PGBkaGxwdHh8gCP3xAf3yAf3wASAF/ccBQT/9ywH9Uf0LBBAgAEEQaiEA' +
    'IAJBIGohAgwBCwsLZwIBfgF/IAAgAUEDdGohBANAIAAgBEkEQCAAKQMAIQMDQCADQv8AVgRAIAIiAUEBaiECIAEgA6dBgAFyOgAA' +
    'IANCB4ghAwwBCwsgAiIBQQFqIQIgASADPAAAIABBCGohAAwBCwsgAguMAgIDfwF+QYCAAikDACEIQYiAAigCACEGA0AgAkEEaiIF' +
    'IANNBEAgBCAIIAEgAigCACIHQQJ0Qfz/D3FqKAIAIgJBCHatIAEgB0EOdkH8/w9xaigCACIHQQh2rSACQR9xrYaEIAZBB3EiBq2G' +
    'hCIINwMAIAQgBiACIAdqQT9xaiIGQQN2aiEEIAggBkE4ca2IIQggBSECDAELCwNAIAIgA0kEQCAEIAggACACLQAAQQJ0aigCACIB' +
    'Qf///wdxrSAGQQdxIgWthoQiCDcDACAEIAUgAUEYdmoiBkEDdmohBCAIIAZBOHGtiCEIIAJBAWohAgwBCwtBgIACIAg3AwBBiIAC' +
    'IAZBB3E2AgAgBAuBAQEGfwNAIAJBgAJJBEAgACACQQJ0aigCACEEQQAhAwNAIANBgAJJBEAgA0ECdCIGIABqKAIAIgdBGHYhBSAB' +
    'IAJBCnQgBnJqIAUgBEEYdmogB0H///8HcSAEQf///wdxIAV0ckEIdHI2AgAgA0EBaiEDDAELCyACQQFqIQIMAQsLC+gBAQV7IAAg' +
    'AUEDdGohASAD/REhCSAF/REhByAErP0SIQggAv0R/QwAAAAAuXk3nnLzbjwrbaba/a4BIQYDQCAAIAFJBEAgBiAGQRD9rQH9Uf0M' +
    'rarwIa2q8CGtqvAhrarwIf21ASIKIApBD/2tASAJ/VH9Uf0Mly1a05ctWtOXLVrTly1a0/21ASIKIApBD/2tAf1RIQogBv0M5Obd' +
    'eOTm3Xjk5t145ObdeP2uASEGIAAgCCAKIAf93gFBIP3NAf3OAf0LBAAgACAIIAogB/3fAUEg/c0B/c4B/QsEECAAQSBqIQAMAQsL' +
    'C8ACAQZ7IAAgAUECdGohASAD/REhCCAC/RH9DAAAAAC5eTeecvNuPCttptr9rgEhBwNAIAAgAUkEQCAHIAdBEP2tAf1R/QytqvAh' +
    'rarwIa2q8CGtqvAh/bUBIgkgCUEP/a0BIAj9Uf1R/QyXLVrTly1a05ctWtOXLVrT/bUBIgkgCUEP/a0B/VFBCP2tASELIAf9DOTm' +
    '3Xjk5t145ObdeOTm3Xj9rgEhByAAIAT9FCIMIAX9FCIJIAv9/wH9DAAAAAAAAHA+AAAAAAAAcD798gH98gH98AEgBv0UIgr99gH9' +
    'XiAMIAkgCyAL/Q0ICQoLDA0ODwABAgMEBQYH/f8B/QwAAAAAAABwPgAAAAAAAHA+/fIB/fIB/fABIAr99gH9Xv0NAAECAwQFBgcQ' +
    'ERITFBUWF/0LBAAgAEEQaiEADAELCwuxAQEDeyAAIAFBAnRqIQEgA/0RIQUgAv0R/QwAAAAAuXk3nnLzbjwrbaba/a4BIQQDQCAA' +
    'IAFJBEAgACAEIARBEP2tAf1R/QytqvAhrarwIa2q8CGtqvAh/bUBIgYgBkEP/a0BIAX9Uf1R/QyXLVrTly1a05ctWtOXLVrT/bUB' +
    'IgYgBkEP/a0B/VH9CwQAIAT9DOTm3Xjk5t145ObdeOTm3Xj9rgEhBCAAQRBqIQAMAQsLC2oBA3sgAiABQQN0aiEBIAT9ESEFIAOs' +
    '/RIhBgNAIAEgAksEQCACIAYgAP0ABAAiByAF/d4BQSD9zQH9zgH9CwQAIAIgBiAHIAX93wFBIP3NAf3OAf0LBBAgAkEgaiECIABB' +
    'EGohAAwBCwsLwgEBBHsgAiABQQJ0aiEBA0AgASACSwRAIAIgA/0UIgcgBP0UIgggAP0ABABBCP2tASIG/f8B/QwAAAAAAABwPgAA' +
    'AAAAAHA+/fIB/fIB/fABIAX9FCIJ/fYB/V4gByAIIAYgBv0NCAkKCwwNDg8AAQIDBAUGB/3/Af0MAAAAAAAAcD4AAAAAAABwPv3y' +
    'Af3yAf3wASAJ/fYB/V79DQABAgMEBQYHEBESExQVFhf9CwQAIAJBEGohAiAAQRBqIQAMAQsLC5ABAQN/A0AgAEGAAkkEQCAAIQFB' +
    'ACECA0AgAkEISARAIAFBAXZB+PbYl3hBACABQQFxG3MhASACQQFqIQIMAQsLIABBAnQgATYCACAAQQFqIQAMAQsLQYAIIQADQCAA' +
    'QYCAAUkEQCAAIABBgAhrKAIAIgFBAnRB/AdxKAIAIAFBCHZzNgIAIABBBGohAAwBCwsL1AIBA38gASAAa0GIDUkEQEF/IAAgARAA' +
    'QX9zDwtBgIABQQBBxAb8CwBBgIABQX82AgADQCAAQdQGaiABTQRAQYDAACABQcQGayAAa0FwcSICIAJBgMAASxshBEEAIQIDQCAC' +
    'IARJBEAgAkGAgAFqIgMgACACav0ABAAgA/0ABAD9USAD/QAEwAQgA/0ABNgB/VEgA/0ABJwBIAP9AAQ4/VH9Uf1R/QsExAYgAkEQ' +
    'aiECDAELC0GAgAEgBEGAgAFqQcQG/AoAACAAIARqIQAMAQsLQcSGAUEAQeQG/AsAIAEgAGshAkEAIQEDQCABIAJJBEAgAUHUxgFq' +
    'IAAgAWr9AAQAIAFBgIABaiID/QAEAP1RIAP9AATABCAD/QAE2AH9USAD/QAEnAEgA/0ABDj9Uf1R/VH9CwQAIAFBEGohAQwBCwtB' +
    'AEHUxgEgAkHUxgFqEABBf3MLDAAgAiAAIAH8CgAACw==';

;// CONCATENATED MODULE: ./src/tfrecord/kernel/kernel.ts
/**
 * The innermost loops, as WebAssembly compiled from src/tfrecord/kernel/assembly. They work on one memory, which
 * allocates what they read and write, and which other threads can share. It is limited to 4 GB and lives as long as
 * anything in it.
 */

const PAGE = 65536;
const MAX_PAGES = 65536;
/** Addresses of the pending bits of putBytes and of their number. Tables are below them, allocated memory above. */
const [HOLD, HELD, GIVEN] = [0x8000, 0x8008, PAGE];
function openKernel() {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: MAX_PAGES, shared: true });
    const module = new WebAssembly.Module(Buffer.from(BINARY, 'base64'));
    const { exports } = new WebAssembly.Instance(module, { env: { memory } });
    exports.makeCrcTables();
    const state = new DataView(memory.buffer);
    let given = GIVEN;
    const give = (bytes) => {
        const at = given;
        given += 16 * Math.ceil(bytes / 16) + 32;
        const missing = Math.ceil(given / PAGE) - memory.buffer.byteLength / PAGE;
        if (missing > 0)
            memory.grow(missing);
        return at;
    };
    const copyOf = (doubles) => {
        const at = give(doubles.byteLength);
        new Float64Array(memory.buffer, at, doubles.length).set(doubles);
        return at;
    };
    let normal;
    const { putBits, putNormals, tieDraws, floatsOfDraws, integersOfDraws } = exports;
    const { uniformFloats, uniformIntegers, putVarints, copy, crc32c, putBytes, makePairs } = exports;
    return {
        bytes: (length) => {
            const at = give(length);
            return new Uint8Array(memory.buffer, at, length);
        },
        words: (length) => {
            const at = give(4 * length);
            return new Int32Array(memory.buffer, at, length);
        },
        draws: (length) => {
            const at = give(4 * length);
            return new Uint32Array(memory.buffer, at, length);
        },
        floats: (length) => {
            const at = give(4 * length);
            return new Float32Array(memory.buffer, at, length);
        },
        doubles: (length) => {
            const at = give(8 * length);
            return new Float64Array(memory.buffer, at, length);
        },
        putBits: ({ byteOffset }, from, to, a, b) => putBits(byteOffset + 4 * from, to - from, a, b),
        useNormal: (tables) => {
            normal ??= { quantiles: copyOf(tables.quantiles), tails: copyOf(tables.tails) };
        },
        tie: (draws, from, to, out, { loadings, noises }, factor) => tieDraws(draws.byteOffset + 4 * from, to - from, out.byteOffset + 4 * from, loadings.byteOffset + 8 * from, noises.byteOffset + 8 * from, factor, normal.quantiles, normal.tails),
        putNormals: (draws, count, out) => putNormals(draws.byteOffset, count, out.byteOffset, normal.quantiles),
        floatsOfDraws: (floats, { min, span, most }) => (draws, count, at) => floatsOfDraws(draws.byteOffset, count, floats.byteOffset + 4 * at, min, span, most),
        integersOfDraws: (words, min, span) => (draws, count, at) => integersOfDraws(draws.byteOffset, count, words.byteOffset + 8 * at, min, span),
        uniformFloats: ({ byteOffset }, { min, span, most }) => (from, to, a, b) => uniformFloats(byteOffset + 4 * from, to - from, a, b, min, span, most),
        uniformIntegers: ({ byteOffset }, min, span) => (from, to, a, b) => uniformIntegers(byteOffset + 8 * from, to - from, a, b, min, span),
        putVarints: (words, from, to, out, at) => (putVarints(words.byteOffset + 8 * from, to - from, out.byteOffset + at) >>> 0) - out.byteOffset,
        copy: (bytes, from, to, out, at) => copy(bytes.byteOffset + from, to - from, out.byteOffset + at),
        crc32c: ({ byteOffset }, start, end) => crc32c(byteOffset + start, byteOffset + end),
        codeBytes: (codes) => {
            const at = give(4 * 256);
            new Uint32Array(memory.buffer, at, 256).set(codes.subarray(0, 256));
            const pairs = give(4 * 65536);
            makePairs(at, pairs);
            return { codes: at, pairs };
        },
        putBytes: (writer, { codes, pairs }, { byteOffset }, start, end) => {
            const out = writer.view.byteOffset + writer.at;
            state.setUint32(HOLD, writer.hold, true);
            state.setUint32(HELD, writer.held, true);
            writer.at += (putBytes(codes, pairs, byteOffset + start, byteOffset + end, out) >>> 0) - out;
            writer.hold = state.getUint32(HOLD, true);
            writer.held = state.getUint32(HELD, true);
        },
    };
}

;// CONCATENATED MODULE: ./src/values/streams.ts

/** The number under which a feature draws an example: that of the example, or of the entity that it tells of. */
function rowOf({ entity }) {
    if (entity === undefined)
        return (example) => example;
    const { rows } = entity;
    return (example) => Math.floor(example / rows);
}
/** The streams of a feature in a plan. */
function streamsOf({ seed, dataset }, feature) {
    return {
        ofDataset: (purpose) => streamKey(seed, dataset, feature, purpose),
        ofFeature: (purpose) => streamKey(seed, '', feature, purpose),
    };
}

;// CONCATENATED MODULE: ./src/values/bytes.ts
/** The columns of bytes features: the distribution writes element after element. */


/** `elements` is the most elements that a call brings. */
function makeBytesFiller(feature, context, elements, ends) {
    const bytes = bindBytes(feature.distribution);
    const row = rowOf(feature);
    const write = bytes.write(context);
    const data = new Uint8Array(elements * bytes.maxBytes());
    const stops = new Uint32Array(elements);
    const column = { kind: 'bytes', data, stops, ends };
    return (first, count) => {
        let [at, from] = [0, 0];
        for (let i = 0; i < count; i++) {
            const to = ends[i];
            const example = row(first + i);
            for (let element = from; element < to; element++) {
                at = write(example, element - from, data, at);
                stops[element] = at;
            }
            from = to;
        }
        return column;
    };
}

;// CONCATENATED MODULE: ./src/values/condition.ts
/** `fill` gives the column of the feature. */
function conditionOn(is, fill) {
    return (first, count) => {
        const column = fill(first, count);
        const isIt = comparison(column, is);
        return (i) => {
            const at = i === 0 ? 0 : column.ends[i - 1];
            return column.ends[i] > at && isIt(at);
        };
    };
}
function comparison(column, is) {
    switch (column.kind) {
        case 'int64': {
            const value = BigInt(is);
            const [low, high] = [Number(BigInt.asIntN(32, value)), Number(BigInt.asIntN(32, value >> 32n))];
            return (at) => column.words[2 * at] === low && column.words[2 * at + 1] === high;
        }
        case 'float': {
            const value = Math.fround(Number(is));
            return (at) => column.values[at] === value;
        }
        case 'bytes': {
            const value = Buffer.from(String(is));
            return (at) => value.equals(column.data.subarray(at === 0 ? 0 : column.stops[at - 1], column.stops[at]));
        }
    }
}

;// CONCATENATED MODULE: ./src/values/edge-cases.ts
/** Marked examples: their lists are shaped before the values are drawn, and single values replaced after. */

function compileEdges(changes, feature, capacity) {
    const last = Math.max(...changes.keys());
    const unshaped = new Uint8Array(capacity);
    return {
        shape(first, count, ends, absent = unshaped.fill(0)) {
            if (first > last)
                return absent === unshaped ? undefined : absent;
            let [before, added] = [0, 0];
            for (let i = 0; i < count; i++) {
                const drawn = ends[i] - before;
                before = ends[i];
                const change = changes.get(first + i);
                if (change !== undefined && !keepsLength(change, feature)) {
                    added += elementsUnder(change, feature, drawn) - drawn;
                    absent[i] = absenceUnder(change);
                }
                ends[i] = before + added;
            }
            return absent;
        },
        replace(column, first, count) {
            if (first > last)
                return column;
            return column.kind === 'bytes'
                ? replaceBytes(column, first, count, changes)
                : replaceNumbers(column, first, count, changes);
        },
    };
}
/** As `Column.absent` counts. */
function absenceUnder({ type }) {
    switch (type) {
        case 'no-entry':
            return 1;
        case 'no-list':
            return 2;
        case 'other-kind':
            return 3;
        default:
            return 0;
    }
}
function replaceNumbers(column, first, count, changes) {
    let from = 0;
    for (let i = 0; i < count; i++) {
        const to = column.ends[i];
        const change = changes.get(first + i);
        if (change?.type === 'every')
            for (let at = from; at < to; at++)
                store(column, at, String(change.value));
        const isFirst = change?.type === 'int64' || change?.type === 'float';
        if (isFirst && to > from)
            store(column, from, String(change.value));
        from = to;
    }
    return column;
}
function store(column, at, digits) {
    if (column.kind === 'float') {
        column.values[at] = Number(digits);
    }
    else {
        const value = BigInt(digits);
        column.words[2 * at] = Number(BigInt.asIntN(32, value));
        column.words[2 * at + 1] = Number(BigInt.asIntN(32, value >> 32n));
    }
}
/** A value of another size moves those behind it, so they are put together anew. */
function replaceBytes({ data, stops, ends, ...rest }, first, count, changes) {
    const elements = Array.from({ length: ends[count - 1] }, (_, at) => data.subarray(at === 0 ? 0 : stops[at - 1], stops[at]));
    for (let i = 0; i < count; i++) {
        const change = changes.get(first + i);
        const from = i === 0 ? 0 : ends[i - 1];
        if (change?.type === 'bytes' && ends[i] > from)
            elements[from] = Buffer.from(change.hex, 'hex');
    }
    let stop = 0;
    const newStops = Uint32Array.from(elements, ({ length }) => {
        stop += length;
        return stop;
    });
    return { ...rest, data: Buffer.concat(elements), stops: newStops, ends };
}

;// CONCATENATED MODULE: ./src/values/followed.ts
/** The draws of labels that follow hidden factors: each alone is uniform, and tells g as far as its signal goes. */



/** Draw `j` of an example; the bits of the stream `key` are the noise. By item, a label has one value an item. */
function followedDraw(key, follows, streamsOf) {
    const gOf = readFollowed(follows, streamsOf);
    const { signal } = follows;
    const rest = Math.sqrt(1 - signal * signal);
    const row = new Int32Array(2);
    return (example, j) => {
        const g = gOf(example, j);
        rowKey(key, example, row);
        return drawOfNormal(signal * g + rest * normalOfDraw(bits(row[0], row[1], j)));
    };
}
function followedDraws(key, follows, streamsOf) {
    const drawOf = followedDraw(key, follows, streamsOf);
    return (example, count, draws) => {
        for (let i = 0; i < count; i++)
            draws[i] = drawOf(example, i);
    };
}

;// CONCATENATED MODULE: ./src/values/sources.ts
/** Where the draws of a feature come from: 32 uniform bits an element, one row an example. */




/** Memory for draws: that of the kernel which fills them, if one does. */
function drawsFor(length, kernel) {
    return kernel?.draws(length) ?? new Uint32Array(length);
}
/** Draws that depend on nothing else. A kernel needs those that are filled in its memory. */
function independentDraws(key, kernel) {
    const row = new Int32Array(2);
    if (kernel !== undefined) {
        return (example, count, draws) => {
            rowKey(key, example, row);
            kernel.putBits(draws, 0, count, row[0], row[1]);
        };
    }
    return (example, count, draws) => {
        rowKey(key, example, row);
        const [a, b] = [row[0], row[1]];
        for (let i = 0; i < count; i++)
            draws[i] = bits(a, b, i);
    };
}
/** Draws that hidden factors drive; those of the stream `value` are the noise. */
function factorDraws(streams, factors, length, itemLength, kernel) {
    const value = streams.ofDataset('value');
    const vector = kernel && vectorTieOf(factors, streams, length);
    if (kernel !== undefined && vector !== undefined)
        return kernelFactorDraws(value, vector, kernel);
    const fillNoise = independentDraws(value, kernel);
    const tie = tieOf(factors, streams, length, itemLength);
    return (example, count, draws) => {
        fillNoise(example, count, draws);
        tie(example, count, draws);
    };
}
function kernelFactorDraws(key, vector, kernel) {
    const row = new Int32Array(2);
    const fillTied = kernelTiedDraws(vector, kernel);
    const length = vector.loadings.length;
    return (example, count, draws) => {
        rowKey(key, example, row);
        const tied = Math.min(length, count);
        fillTied(example, tied, row, draws);
        // Last, because the kernel writes behind what it ties.
        kernel.putBits(draws, tied, count, rowFrom(row[0], tied), row[1]);
    };
}
/** Ties from the kernel, which are those of `tieOf`. */
function kernelTiedDraws({ loadings, noises, ends, readFactors }, kernel) {
    kernel.useNormal(normalTables());
    const tie = { loadings: kernel.doubles(loadings.length), noises: kernel.doubles(noises.length) };
    tie.loadings.set(loadings);
    tie.noises.set(noises);
    const factors = new Float64Array(ends.length);
    const noise = kernel.draws(loadings.length);
    return (example, count, row, draws) => {
        readFactors(example, factors);
        kernel.putBits(noise, 0, count, row[0], row[1]);
        let from = 0;
        for (let f = 0; f < factors.length && from < count; f++) {
            const to = Math.min(count, ends[f]);
            kernel.tie(noise, from, to, draws, tie, factors[f]);
            from = to;
        }
    };
}
/** Draws that hang on a factor that other features hang on too; those of `noise` are what is left. */
function sharedDraws(noise, { loading }, shared) {
    normal_prepareNormal();
    const fillNoise = independentDraws(noise);
    const factorOf = readFactor(shared, 0);
    return (example, count, draws) => {
        fillNoise(example, count, draws);
        const factor = factorOf(example, 0);
        for (let i = 0; i < count; i++)
            draws[i] = tieDraw(draws[i], factor, loading);
    };
}

;// CONCATENATED MODULE: ./src/values/kernel-fillers.ts
/**
 * The fast path of evenly spread numbers that depend on nothing else but hidden factors: the kernel draws four values an
 * instruction, from bits to column, ten times as fast as the steps of numbers.ts, which give the same values.
 */





/** Undefined where the feature's values depend on more than their draws, or are not evenly spread. */
function kernelInt64Filler(feature, context, words, ends, kernel) {
    const range = isAlone(feature) ? evenRange(feature.distribution) : undefined;
    if (range === undefined || !isKernelRange(range))
        return undefined;
    const [min, max] = [Number(range.min), Number(range.max)];
    const span = max - min + 1;
    const fillRow = kernel.uniformIntegers(words, min, span);
    const fillTied = kernel.integersOfDraws(words, min, span);
    const fill = exampleFiller(feature, context, { fillRow, fillTied }, kernel);
    return rowByRow(ends, fill, { kind: 'int64', words, ends });
}
/** As `kernelInt64Filler`. */
function kernelFloatFiller(feature, context, values, ends, kernel) {
    const range = isAlone(feature) ? evenRange(feature.distribution) : undefined;
    if (range === undefined || !isKernelRange(range))
        return undefined;
    const [min, max] = [Number(range.min), Number(range.max)];
    const most = Math.max(min, floatBelow(max));
    const kernelRange = { min, span: max - min, most };
    const fillRow = kernel.uniformFloats(values, kernelRange);
    const fillTied = kernel.floatsOfDraws(values, kernelRange);
    const fill = exampleFiller(feature, context, { fillRow, fillTied }, kernel);
    return rowByRow(ends, fill, { kind: 'float', values, ends });
}
/** Whether the values depend on nothing but their draws, and those on nothing but factors of the example. */
function isAlone({ factors, follows, modifiers, shared, entity }) {
    return (factors?.manner !== 'by-item' && [follows, modifiers, shared, entity].every((part) => part === undefined));
}
/** The largest span that the kernel scales; it tells the sign of a value by its lower 32 bits. */
const MAX_SPAN = 2 ** 16;
function isKernelRange(range) {
    const [min, max] = [Number(range.min), Number(range.max)];
    return max - min < MAX_SPAN && min >= -(2 ** 31) && max < 2 ** 31;
}
/** The first elements may be tied to factors. Both fills may write behind their end, so that goes from front to back. */
function exampleFiller({ factors }, { streams, length }, { fillRow, fillTied }, kernel) {
    const key = streams.ofDataset('value');
    const row = new Int32Array(2);
    const vector = factors && vectorTieOf(factors, streams, length);
    if (vector === undefined) {
        return (example, from, to) => {
            rowKey(key, example, row);
            fillRow(from, to, row[0], row[1]);
        };
    }
    const tie = kernelTiedDraws(vector, kernel);
    const draws = kernel.draws(vector.loadings.length);
    return (example, from, to) => {
        rowKey(key, example, row);
        const tied = Math.min(draws.length, to - from);
        tie(example, tied, row, draws);
        fillTied(draws, tied, from);
        fillRow(from + tied, to, rowFrom(row[0], tied), row[1]);
    };
}
function rowByRow(ends, fill, column) {
    return (first, count) => {
        let from = 0;
        for (let i = 0; i < count; i++) {
            const to = ends[i];
            fill(first + i, from, to);
            from = to;
        }
        return column;
    };
}

;// CONCATENATED MODULE: ./src/values/lengths.ts
/** How many elements a feature has in each example, and how they split into steps. */



/** The most elements that an example has. */
function maxLength({ length, rowSize = 1, steps }) {
    const inStep = rowSize * (typeof length === 'number' ? length : length.max);
    return steps === undefined ? inStep : steps.max * inStep;
}
/**
 * Of a feature without steps. `isShaped`: something changes the ends after they are filled, so that even those of a
 * fixed length must be filled anew.
 */
function compileEnds(plan, feature, context, ends, isShaped) {
    const { length, rowSize = 1, rowLengths } = feature;
    if (rowLengths !== undefined)
        return sumOf(rowLengths, context, feature, ends);
    if (typeof length === 'number') {
        const fill = () => {
            for (let i = 0; i < ends.length; i++)
                ends[i] = (i + 1) * length * rowSize;
        };
        fill();
        return isShaped ? fill : () => undefined;
    }
    const countOf = drawnCount(lengthKey(plan, feature), length);
    const row = rowOf(feature);
    return (first, count) => {
        let end = 0;
        for (let i = 0; i < count; i++) {
            end += rowSize * countOf(row(first + i), 0);
            ends[i] = end;
        }
    };
}
/** Of a feature with steps. */
function compileSteps(plan, feature, context, ends) {
    const { max } = feature.steps;
    const steps = {
        ends: new Uint32Array(ends.length),
        elementEnds: new Uint32Array(ends.length * max),
    };
    const countSteps = stepCounter(plan, feature, context);
    const counts = new Uint32Array(max);
    const fill = (first, count) => {
        let [end, step] = [0, 0];
        for (let i = 0; i < count; i++) {
            const inExample = countSteps(first + i, counts);
            for (let s = 0; s < inExample; s++) {
                end += counts[s];
                steps.elementEnds[step++] = end;
            }
            steps.ends[i] = step;
            ends[i] = end;
        }
    };
    return { fill, steps };
}
/** Each step draws a length of its own, or has what the row lengths of that step add up to. */
function stepCounter(plan, feature, context) {
    const { length, rowSize = 1, rowLengths, steps: range } = feature;
    if (rowLengths !== undefined)
        return raggedCounter(plan, feature, rowLengths, context);
    const stepsOf = drawnCount(streamsOf(plan, range.group).ofDataset('steps'), range);
    const countOf = typeof length === 'number' ? () => length : drawnCount(lengthKey(plan, feature), length);
    return (example, counts) => {
        const inExample = stepsOf(example, 0);
        for (let s = 0; s < inExample; s++)
            counts[s] = rowSize * countOf(example, s);
        return inExample;
    };
}
function raggedCounter(plan, { length, rowSize = 1 }, rowLengths, context) {
    const partition = allFeatures(plan).find(({ name }) => name === rowLengths);
    if (partition?.steps === undefined)
        throw new TypeError(`${rowLengths} has no steps`);
    const most = typeof length === 'number' ? length : length.max;
    const countRows = stepCounter(plan, { ...partition, steps: partition.steps }, context);
    const fillLengths = context.valuesOf(rowLengths);
    const lengths = new Float64Array(maxLength(partition));
    return (example, counts) => {
        const inExample = countRows(example, counts);
        let rows = 0;
        for (let s = 0; s < inExample; s++)
            rows += counts[s];
        fillLengths(example, rows, lengths);
        let row = 0;
        for (let s = 0; s < inExample; s++) {
            let sum = 0;
            for (const end = row + counts[s]; row < end; row++)
                sum += lengths[row];
            counts[s] = rowSize * Math.min(most, sum);
        }
        return inExample;
    };
}
function lengthKey(plan, { name, drawnAs = name, lengthGroup }) {
    return lengthGroup === undefined
        ? streamsOf(plan, drawnAs).ofDataset('length')
        : streamsOf(plan, lengthGroup).ofDataset('group');
}
/** Draw `i` of an example from a range. */
function drawnCount(key, { min, max }) {
    const row = new Int32Array(2);
    const span = max - min + 1;
    return (example, i) => {
        rowKey(key, example, row);
        return min + below(span, bits(row[0], row[1], i));
    };
}
/** As many rows as another feature's values add up to, but at most as many as the feature can have. */
function sumOf(rowLengths, { valuesOf, countOf }, feature, ends) {
    const { length, rowSize = 1 } = feature;
    const row = rowOf(feature);
    const most = typeof length === 'number' ? length : length.max;
    const rowsOf = countOf(rowLengths);
    const fillLengths = valuesOf(rowLengths);
    let lengths = new Float64Array(0);
    return (first, count) => {
        let end = 0;
        for (let i = 0; i < count; i++) {
            const example = row(first + i);
            const rows = rowsOf(example);
            if (lengths.length < rows)
                lengths = new Float64Array(rows);
            fillLengths(example, rows, lengths);
            let sum = 0;
            for (let r = 0; r < rows; r++)
                sum += lengths[r];
            end += rowSize * Math.min(most, sum);
            ends[i] = end;
        }
    };
}
/** How many elements a feature without steps has in an example, before edge cases. */
function elementCount(plan, feature, context) {
    const ends = new Uint32Array(1);
    const fill = compileEnds(plan, feature, context, ends, false);
    return (example) => {
        fill(example, 1);
        return ends[0];
    };
}

;// CONCATENATED MODULE: ./src/values/modifiers.ts


/**
 * One draw an element decides what becomes of it: NaN, an infinity (of either sign), zero, or nothing, in this order.
 * With `columns` only that share of the elements can become NaN or infinite.
 */
function makeModifier(keys, modifiers, length, kernel) {
    const { zeros = 0, nan = 0, inf = 0, columns = 1 } = modifiers;
    const isExposed = exposedElements(keys.columns, columns, length);
    const fillDraws = independentDraws(keys.special, kernel);
    const draws = drawsFor(length, kernel);
    const [nanLimit, infLimit] = [nan * 2 ** 32, (nan + inf) * 2 ** 32];
    const zeroLimit = (nan + inf + zeros) * 2 ** 32;
    return (example, count, values) => {
        fillDraws(example, count, draws);
        for (let i = 0; i < count; i++) {
            const draw = draws[i];
            if (draw >= zeroLimit)
                continue;
            if (draw >= infLimit)
                values[i] = 0;
            else if (isExposed[i] === 0)
                continue;
            else if (draw < nanLimit)
                values[i] = Number.NaN;
            else
                values[i] = draw & 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
        }
    };
}
function exposedElements(key, share, length) {
    const row = new Int32Array(2);
    rowKey(key, 0, row);
    return Uint8Array.from({ length }, (_, i) => (unit(bits(row[0], row[1], i)) < share ? 1 : 0));
}

;// CONCATENATED MODULE: ./src/values/numbers.ts
/** The columns of integer and float features: draws become values, some are replaced, and they are stored. */







function makeInt64Filler(feature, context, words, ends, kernel) {
    const { length, streams } = context;
    const integers = bindIntegers(feature.distribution);
    const { fillDraws, draws } = drawing(feature, integers.needsFineDraws(), context, kernel);
    const column = { kind: 'int64', words, ends };
    const row = rowOf(feature);
    const fillWords = integers.fillWide();
    if (fillWords !== undefined) {
        // What a double cannot hold cannot be modified as one: where ones become zeros, so do the values.
        const fillOnes = (_example, count, _draws, ones) => void ones.fill(1, 0, count);
        const modify = modified(fillOnes, feature, streams, kernel);
        const ones = new Float64Array(length);
        return exampleByExample(ends, column, row, (example, count, at) => {
            fillDraws(example, count);
            fillWords(count, draws, words, at);
            modify(example, count, draws, ones);
            for (let i = 0; i < count; i++)
                if (ones[i] === 0)
                    words.fill(0, 2 * (at + i), 2 * (at + i) + 2);
        });
    }
    const fill = modified(integers.fill(withNormals(context, kernel)), feature, streams, kernel);
    const values = kernel?.doubles(length) ?? new Float64Array(length);
    return exampleByExample(ends, column, row, (example, count, at) => {
        fillDraws(example, count);
        fill(example, count, draws, values);
        storeIntegers(values, count, words, at);
    });
}
function makeFloatFiller(feature, context, floats, ends, kernel) {
    const { length, streams } = context;
    const numbers = bindFloats(feature.distribution);
    const { fillDraws, draws } = drawing(feature, numbers.needsFineDraws(), context, kernel);
    const fill = modified(numbers.fill(withNormals(context, kernel)), feature, streams, kernel);
    const values = kernel?.doubles(length) ?? new Float64Array(length);
    const column = { kind: 'float', values: floats, ends };
    return exampleByExample(ends, column, rowOf(feature), (example, count, at) => {
        fillDraws(example, count);
        fill(example, count, draws, values);
        for (let i = 0; i < count; i++)
            floats[at + i] = values[i];
    });
}
/** Fills in the first values of a feature in any example, as they are stored but for their rounding. */
function valuesOf(feature, context) {
    const { streams } = context;
    const numbers = feature.kind === 'int64' ? bindIntegers(feature.distribution) : bindFloats(feature.distribution);
    const { fillDraws, draws } = drawing(feature, numbers.needsFineDraws(), context);
    const fill = modified(numbers.fill(context), feature, streams);
    return (example, count, values) => {
        fillDraws(example, count);
        fill(example, count, draws, values);
    };
}
function exampleByExample(ends, column, row, fill) {
    return (first, count) => {
        let from = 0;
        for (let i = 0; i < count; i++) {
            const to = ends[i];
            if (to > from)
                fill(row(first + i), to - from, from);
            from = to;
        }
        return column;
    };
}
/** Draws and values are in the memory of the kernel, if there is one. */
function withNormals(context, kernel) {
    if (kernel === undefined)
        return context;
    return {
        ...context,
        normals: (draws, count, values) => {
            // Here, because most distributions do not need the tables, which take milliseconds.
            kernel.useNormal(normalTables());
            kernel.putNormals(draws, count, values);
        },
    };
}
function drawing(feature, needsFineDraws, context, kernel) {
    const { length, streams } = context;
    const draws = {
        coarse: drawsFor(length, kernel),
        fine: drawsFor(length, kernel),
    };
    const fillCoarse = coarseDraws(feature, context, kernel);
    const fillFine = needsFineDraws ? independentDraws(streams.ofDataset('fine'), kernel) : undefined;
    const fillDraws = (example, count) => {
        fillCoarse(example, count, draws.coarse);
        fillFine?.(example, count, draws.fine);
    };
    return { draws, fillDraws };
}
function coarseDraws(feature, { streams, streamsOf, length }, kernel) {
    const { factors, follows, shared, steps: _, ...item } = feature;
    const value = streams.ofDataset('value');
    if (shared !== undefined)
        return sharedDraws(value, shared, streamsOf(shared.of).ofDataset('shared'));
    if (follows !== undefined)
        return followedDraws(value, follows, streamsOf);
    return factors === undefined
        ? independentDraws(value, kernel)
        : factorDraws(streams, factors, length, maxLength(item), kernel);
}
function modified(fill, feature, { ofDataset, ofFeature }, kernel) {
    if (feature.modifiers === undefined)
        return fill;
    const keys = { special: ofDataset('special'), columns: ofFeature('columns') };
    const modify = makeModifier(keys, feature.modifiers, maxLength(feature), kernel);
    return (example, count, draws, values) => {
        fill(example, count, draws, values);
        modify(example, count, values);
    };
}
/** The nearest integers, halves upwards, inside the range of int64. */
function storeIntegers(values, count, words, at) {
    for (let i = 0; i < count; i++) {
        const value = Math.floor(Math.min(numbers_LARGEST, Math.max(-numbers_LARGEST, values[i])) + 0.5);
        words[2 * (at + i)] = value;
        words[2 * (at + i) + 1] = Math.floor(value / 0x1_0000_0000);
    }
}
/** The largest double below 2^63. */
const numbers_LARGEST = 2 ** 63 - 1024;

;// CONCATENATED MODULE: ./src/values/columns.ts











/** Turns a plan into its filler, once; `capacity` is the most examples that a call asks for. A kernel makes it faster. */
function compileColumns(plan, capacity, kernel) {
    const changes = changesByFeature(plan.edgeCases);
    const fillers = allFeatures(plan).map((feature) => compileColumn(plan, feature, capacity, changes.get(feature.name), kernel));
    const columns = [];
    return (first, count) => {
        for (let f = 0; f < fillers.length; f++)
            columns[f] = fillers[f](first, count);
        return columns;
    };
}
function compileColumn(plan, feature, capacity, changes, kernel) {
    const ends = new Uint32Array(capacity);
    const { steps } = feature;
    if (steps !== undefined)
        return compileSequenceColumn(plan, { ...feature, steps }, capacity, ends, kernel);
    const edges = changes && compileEdges(changes, feature, capacity);
    const isShaped = !isAlwaysThere(feature) || edges !== undefined;
    const fillEnds = compileEnds(plan, feature, contextOf(plan, feature), ends, isShaped);
    const fillAbsences = compileAbsences(plan, feature, capacity, ends);
    const fillValues = compileValues(plan, changes ? roomyFor(changes, feature) : feature, capacity, ends, kernel);
    return (first, count) => {
        fillEnds(first, count);
        const drawn = fillAbsences?.(first, count);
        const absent = edges === undefined ? drawn : edges.shape(first, count, ends, drawn);
        const values = fillValues(first, count);
        const column = edges === undefined ? values : edges.replace(values, first, count);
        return absent === undefined ? column : { ...column, absent };
    };
}
/** Of a feature list, or of the items of an example list: every element is drawn as in a flat list. */
function compileSequenceColumn(plan, feature, capacity, ends, kernel) {
    const { fill, steps } = compileSteps(plan, feature, contextOf(plan, feature), ends);
    const fillValues = compileValues(plan, feature, capacity, ends, kernel);
    return (first, count) => {
        fill(first, count);
        return { ...fillValues(first, count), steps };
    };
}
/** The feature with room for the most elements that a marked example has; a plain number, without rows. */
function roomyFor(changes, feature) {
    const max = Math.max(maxLength(feature), mostElementsUnder(changes, feature));
    const { rowSize: _, ...rest } = feature;
    return { ...rest, length: { min: 0, max } };
}
/** Marks the examples that lack the feature, and takes their elements out of `ends`. */
function compileAbsences(plan, feature, capacity, ends) {
    if (isAlwaysThere(feature))
        return undefined;
    const { name, drawnAs = name, missing = 0, missingWhere } = feature;
    const absent = new Uint8Array(capacity);
    const key = streamsOf(plan, drawnAs).ofDataset('missing');
    const [drawn, row] = [rowOf(feature), new Int32Array(2)];
    const whereMet = missingWhere &&
        conditionOn(missingWhere.is, compileColumn(plan, featureNamed(plan, missingWhere.feature), capacity));
    return (first, count) => {
        let [before, taken] = [0, 0];
        const isMet = whereMet?.(first, count);
        for (let i = 0; i < count; i++) {
            rowKey(key, drawn(first + i), row);
            const rate = missingWhere !== undefined && isMet?.(i) ? missingWhere.rate : missing;
            absent[i] = unit(bits(row[0], row[1], 0)) < rate ? 1 : 0;
            const elements = ends[i] - before;
            before = ends[i];
            if (absent[i] === 1)
                taken += elements;
            ends[i] = before - taken;
        }
        return absent;
    };
}
function compileValues(plan, feature, capacity, ends, kernel) {
    const elements = capacity * maxLength(feature);
    const context = contextOf(plan, feature);
    switch (feature.kind) {
        case 'int64': {
            const words = kernel?.words(2 * elements) ?? new Int32Array(2 * elements);
            const fast = kernel && kernelInt64Filler(feature, context, words, ends, kernel);
            return fast ?? makeInt64Filler(feature, context, words, ends, kernel);
        }
        case 'float': {
            const floats = kernel?.floats(elements) ?? new Float32Array(elements);
            const fast = kernel && kernelFloatFiller(feature, context, floats, ends, kernel);
            return fast ?? makeFloatFiller(feature, context, floats, ends, kernel);
        }
        case 'bytes':
            return makeBytesFiller(feature, context, elements, ends);
    }
}
/** What the values of a feature may depend on. */
function contextOf(plan, feature) {
    const { follows } = feature;
    return {
        length: maxLength(feature),
        streams: streamsOf(plan, feature.drawnAs ?? feature.name),
        streamsOf: (name) => streamsOf(plan, name),
        factors: feature.factors,
        factorsOf: (name) => featureNamed(plan, name).factors,
        ...(follows !== undefined && {
            followed: (key) => followedDraw(key, follows, (name) => streamsOf(plan, name)),
        }),
        countOf: (name) => {
            // It belongs to the same entity, whose number stands for the example here.
            const { entity: _, ...other } = featureNamed(plan, name);
            return elementCount(plan, other, contextOf(plan, other));
        },
        valuesOf: (name) => {
            const other = featureNamed(plan, name);
            if (other.kind === 'bytes')
                throw new TypeError(`${feature.name} cannot follow ${name}: it has bytes`);
            return valuesOf(other, contextOf(plan, other));
        },
    };
}
function featureNamed(plan, name) {
    const found = allFeatures(plan).find((candidate) => candidate.name === name);
    if (found === undefined)
        throw new TypeError(`The plan follows ${name}, which it does not have`);
    return found;
}

;// CONCATENATED MODULE: ./src/records/compile.ts










/** Writes records without compression. */
const PLAIN_PACKER = { outBytes: 0, pack: async (records) => records };
/** Compresses with zlib. */
function levelPacker(level, blockBytes) {
    return {
        outBytes: deflate_level_maxDeflated(blockBytes, 1),
        pack: (records, isLast, out) => deflateLevel(records, level, isLast, out),
    };
}
/** Compresses with our own deflate; `segments` describes the block that was encoded last. */
function knownPacker(segments, codes, blockBytes, kernel) {
    return {
        outBytes: mostDeflated(blockBytes),
        pack: async (records, isLast, out) => {
            const size = deflateSegments(records, segments, codes, isLast, out, kernel);
            // Blocks that do not get smaller are stored, so that no file exceeds its planned size.
            return size <= records.length ? out.subarray(0, size) : deflateLevel(records, 0, isLast, out);
        },
    };
}
/** Computes everything that does not depend on the example. */
function compileRecords(plan, onColumns, records = layOutRecords(plan.data)) {
    const { data, layout } = plan;
    const { features, maxRecordBytes: recordBytes } = records;
    const perBlock = Math.min(records.perBlock, data.examples);
    const blockBytes = recordBytes * perBlock;
    // Everything a kernel works on must fit into 4 GB.
    const kernel = recordBytes <= LARGE_RECORD ? openKernel() : undefined;
    const makeMemory = kernel?.bytes ?? ((bytes) => new Uint8Array(new SharedArrayBuffer(bytes)));
    const strategy = chooseStrategy(plan, records);
    const trace = strategy === 'structured' ? makeTrace(features, perBlock) : undefined;
    const fillColumns = compileColumns(data, perBlock, kernel);
    const encodeBlock = data.record === undefined
        ? compileBlock(features, perBlock, trace, kernel)
        : compileNestedBlock(data.record, records.nested, perBlock, kernel);
    const knownPackerFor = ({ segments }, kernel) => {
        // The first block of the fixture, whatever part of it this machine writes.
        const records = makeMemory(blockBytes);
        const size = encodeBlock(fillColumns(0, perBlock), perBlock, records);
        return knownPacker(segments, makeCodes(records.subarray(0, size), segments, kernel), blockBytes, kernel);
    };
    return {
        perBlock,
        blockBytes,
        codec: layout.compression,
        makeMemory,
        fillBlock: (first, count, out) => {
            const columns = fillColumns(first, count);
            onColumns?.(columns, first, count);
            return encodeBlock(columns, count, out);
        },
        makePacker: () => {
            if (strategy === 'none')
                return PLAIN_PACKER;
            if (strategy !== 'structured')
                return levelPacker(strategy, blockBytes);
            if (trace === undefined || kernel === undefined)
                throw new TypeError('The records are too large for it');
            return knownPackerFor(trace, kernel);
        },
    };
}

;// CONCATENATED MODULE: ./src/records/blocks.ts



/**
 * Four blocks that libuv's threads compress, or that wait for blocks of other threads; the next one; and those being
 * digested and written.
 */
const MAX_BLOCKS = 8;
/** Fewer if blocks are large: one can be made while one is digested and one is written. */
const [MOST_BYTES, LEAST_BLOCKS] = [2 ** 26, 3];
/** Makes blocks on this thread; zlib still uses threads of its own. */
function makeBlocksHere(plan, onColumns, layout = layOutRecords(plan.data)) {
    const { perBlock, blockBytes, codec, makeMemory, fillBlock, makePacker } = compileRecords(plan, onColumns, layout);
    const packer = makePacker();
    const fitting = Math.floor(MOST_BYTES / (blockBytes + packer.outBytes));
    const most = Math.max(LEAST_BLOCKS, Math.min(MAX_BLOCKS, fitting));
    const free = [];
    let made = 0;
    const makeBuffers = () => {
        made++;
        return { records: makeMemory(blockBytes), packed: makeMemory(packer.outBytes) };
    };
    const fill = async (buffers, first, count, isLast) => {
        const records = buffers.records.subarray(0, fillBlock(first, count, buffers.records));
        const packed = packer.pack(records, isLast, buffers.packed);
        const checksum = blockChecksum(codec, records);
        return { records, packed: await packed, checksum, buffers };
    };
    return {
        ...{ perBlock, codec, most },
        make: (first, count, isLast) => {
            const buffers = free.pop() ?? (made < most ? makeBuffers() : undefined);
            return buffers && fill(buffers, first, count, isLast);
        },
        release: ({ buffers }) => free.push(buffers),
        counted: async () => [],
        close: async () => undefined,
    };
}

;// CONCATENATED MODULE: ./src/records/thread.ts
/** The worker thread of a pool: makes the blocks it is asked for, from the plan it was started with. */




function serve(port, plan) {
    const statistics = collectStatistics(allFeatures(plan.data));
    const maker = makeBlocksHere(plan, statistics.add);
    const answer = (message) => port.postMessage(message);
    let turn = Promise.resolve();
    answer({ type: 'started' });
    port.on('message', (request) => {
        switch (request.type) {
            case 'make': {
                const made = maker.make(request.first, request.count, request.isLast);
                if (made === undefined)
                    throw new TypeError('More blocks were asked for than there is memory for');
                turn = turn.then(async () => {
                    const block = await made;
                    answer({ type: 'made', block });
                });
                break;
            }
            case 'release':
                maker.release(request);
                break;
            case 'count':
                answer({ type: 'counted', partials: statistics.partials() });
                break;
        }
    });
}
if (external_node_worker_threads_namespaceObject.parentPort !== null)
    serve(external_node_worker_threads_namespaceObject.parentPort, external_node_worker_threads_namespaceObject.workerData);

