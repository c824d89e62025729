/// A form with files as a browser sends it: parts between boundary lines, each with its headers.
///
/// RFC 7578. A part that is cut off is left out, and so is one without a name.
struct MultipartForm {
    /// A file somebody chose; a form without a choice sends one without a name and content.
    struct File: Equatable {
        let name: String
        let bytes: [UInt8]
    }

    private(set) var fields: [String: String] = [:]
    private(set) var files: [File] = []

    /// The boundary named in a content type; nothing for another kind of form.
    static func boundary(in contentType: String) -> String? {
        let parts = contentType.split(separator: ";").map { $0.drop { $0 == " " } }
        guard parts.first?.lowercased() == "multipart/form-data" else { return nil }
        return parts.first { $0.lowercased().hasPrefix("boundary=") }
            .map { $0.dropFirst("boundary=".count).filter { $0 != "\"" } }
            .flatMap { $0.isEmpty ? nil : String($0) }
    }

    init(_ bytes: [UInt8], boundary: String) {
        // Every boundary but the first ends the line of what stands before it.
        let mark = Array("\r\n--\(boundary)".utf8)
        var rest = (Array("\r\n".utf8) + bytes)[...]
        guard let first = rest.firstRange(of: mark) else { return }
        rest = rest[first.upperBound...]
        while let end = rest.firstRange(of: mark) {
            take(rest[..<end.lowerBound])
            rest = rest[end.upperBound...]
        }
    }

    private mutating func take(_ part: ArraySlice<UInt8>) {
        guard let blank = part.firstRange(of: Array("\r\n\r\n".utf8)) else { return }
        let head = String(decoding: part[..<blank.lowerBound], as: UTF8.self)
        let body = Array(part[blank.upperBound...])
        let disposition = head.split(whereSeparator: \.isNewline)
            .first { $0.lowercased().hasPrefix("content-disposition:") }
        guard let disposition, let name = Self.value("name", in: disposition) else { return }
        guard let file = Self.value("filename", in: disposition) else {
            fields[name] = String(decoding: body, as: UTF8.self)
            return
        }
        if !file.isEmpty { files.append(File(name: file, bytes: body)) }
    }

    /// A quoted value of a header line: `filename="001-12-01.lif"`.
    private static func value(_ name: String, in line: Substring) -> String? {
        let mark = " \(name)=\""
        guard let start = line.firstRange(of: mark)?.upperBound else { return nil }
        let value = line[start...].prefix { $0 != "\"" }
        // Some browsers send the whole path.
        return value.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
    }
}
