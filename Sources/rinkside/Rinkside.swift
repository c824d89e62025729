import Configuration
import GRDB
import Hummingbird
import Metrics
import Mustache

@main struct Rinkside { static func main() { print("x") } }
