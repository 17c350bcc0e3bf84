use http_status::status;

fn main() {
    status!(404, 405);
    status!(404 405);
    status!(404 NotFound);
    status!(NotFound 404);
    status!(NotFound, Gone);
    status!(404, expose);
    status!(404; 405);
    status!(404 => "not found");
    status!(404,,);
}
