import Testing

@testable import Website

struct MultipartFormTests {
    private func form(_ lines: [String]) -> MultipartForm {
        MultipartForm(Array(lines.joined(separator: "\r\n").utf8), boundary: "xYz")
    }

    @Test func `fields and files are told apart, and a file keeps its bytes`() {
        let form = form([
            "--xYz", "Content-Disposition: form-data; name=\"token\"", "", "abc",
            "--xYz",
            "Content-Disposition: form-data; name=\"file\"; filename=\"C:\\lynx\\001.lif\"",
            "Content-Type: application/octet-stream", "", "1,12,1", "--not a boundary", "",
            "--xYz", "Content-Disposition: form-data; name=\"file\"; filename=\"\"", "", "",
            "--xYz--", "",
        ])
        #expect(form.fields == ["token": "abc"])
        #expect(
            form.files == [
                MultipartForm.File(
                    name: "001.lif", bytes: Array("1,12,1\r\n--not a boundary\r\n".utf8))
            ])
    }

    @Test func `what is cut off or nameless is left out`() {
        #expect(
            form(["--xYz", "Content-Disposition: form-data; name=\"a\"", "", "b"]).fields == [:])
        #expect(
            form(["--xYz", "Content-Disposition: form-data", "", "b", "--xYz--"]).fields == [:])
        #expect(form(["--xYz", "no blank line", "--xYz--"]).fields == [:])
        #expect(form([""]).files.isEmpty)
    }

    @Test(arguments: [
        ("multipart/form-data; boundary=xYz", "xYz"), ("multipart/form-data; boundary=\"x\"", "x"),
        ("Multipart/Form-Data; charset=utf-8; Boundary=q", "q"), ("multipart/form-data", nil),
        ("multipart/form-data; boundary=", nil), ("application/x-www-form-urlencoded", nil),
    ])
    func `the boundary stands in the content type`(type: String, boundary: String?) {
        #expect(MultipartForm.boundary(in: type) == boundary)
    }
}
