# Who does what in one plan, and how its bodies hang together: a table on stdout, a picture in a file.
#
#   Rscript queries/examples/network-and-matrix.R [ADDRESS [NUMBER [PICTURE.png]]]
#
# Wants httr2 and jsonlite, and a zeren that serves (npm start).
library(httr2)
library(jsonlite)

given <- commandArgs(trailingOnly = TRUE)
or_else <- function(at, usual) if (length(given) >= at) given[at] else usual
address <- or_else(1, "http://localhost:4000")
number <- or_else(2, "京政办发〔2023〕14号")
picture <- or_else(3, NA)

question <- "query ($document: String!) {
  responsibilityMatrix(filter: { document: $document }) {
    counted { text }
    columns { agency { id name shortName } totals { lead support responsible total } }
    rows { task { heading } cells { column letters } }
  }
  agencyNetwork(filter: { document: $document }) {
    nodes { agency { id } degree strength }
    links { source target shared }
  }
}"

answer <- request(paste0(address, "/graphql")) |>
  req_body_json(list(query = question, variables = list(document = number))) |>
  req_perform() |>
  resp_body_string() |>
  fromJSON(flatten = TRUE)
if (!is.null(answer$errors)) stop(paste(answer$errors$message, collapse = "\n"))

# A row a body: how often it leads, supports, is responsible, and with how many it shares tasks.
matrix_of <- answer$data$responsibilityMatrix
if (length(matrix_of$rows) == 0) stop(number, " gives no task to a body.")
network <- answer$data$agencyNetwork
bodies <- matrix_of$columns
bodies$partners <- network$nodes$degree[match(bodies$agency.id, network$nodes$agency.id)]
bodies <- bodies[order(-bodies$totals.total, -bodies$totals.lead, bodies$agency.name, method = "radix"), ]

shown <- head(bodies, 8)
columns <- c("agency.name", "totals.lead", "totals.support", "totals.responsible", "totals.total", "partners")
line <- function(cells) cat("| ", paste(cells, collapse = " | "), " |\n", sep = "")
line(c("body", "leads", "supports", "responsible", "tasks", "partners"))
line(rep("---", length(columns)))
for (i in seq_len(nrow(shown))) line(unlist(shown[i, columns]))
cat("\n", matrix_of$counted$text, "\n", sep = "")

if (!is.na(picture)) {
  label <- ifelse(is.na(bodies$agency.shortName), bodies$agency.name, bodies$agency.shortName)
  colours <- c(L = "#0b4f86", S = "#4f9a78", R = "#e8cf9a")
  png(picture, width = 1200, height = 560, type = "cairo")
  par(mfrow = c(1, 2), family = "Noto Sans CJK SC", mar = c(9, 9, 3, 1))

  # The bodies on a circle, a line between two that share tasks.
  turn <- 2 * pi * (seq_along(label) - 1) / length(label)
  x <- setNames(cos(turn), bodies$agency.id)
  y <- setNames(sin(turn), bodies$agency.id)
  par(mar = c(1, 1, 3, 1))
  plot(x, y, type = "n", axes = FALSE, xlab = "", ylab = "", asp = 1, xlim = c(-1.8, 1.8), ylim = c(-1.2, 1.2))
  title("Who shares tasks with whom (blue: leads one)")
  links <- network$links
  segments(x[links$source], y[links$source], x[links$target], y[links$target],
           lwd = 2.5 * links$shared / max(links$shared), col = "#7a879455")
  points(x, y, pch = 19, cex = 0.8 + bodies$totals.total / 8, col = ifelse(bodies$totals.lead > 0, colours["L"], "#8a97a0"))
  text(1.1 * x, 1.1 * y, label, cex = 0.7, pos = ifelse(x >= 0, 4, 2))

  # The matrix, a cell coloured by its role.
  rows <- matrix_of$rows
  at <- match(matrix_of$columns$agency.id, bodies$agency.id)
  cells <- matrix(NA, nrow(bodies), nrow(rows))
  for (i in seq_len(nrow(rows))) {
    held <- rows$cells[[i]]
    cells[cbind(at[held$column + 1], i)] <- match(substr(held$letters, 1, 1), names(colours))
  }
  par(mar = c(8, 10, 3, 1))
  image(seq_along(label), seq_len(nrow(rows)), cells[, rev(seq_len(nrow(rows)))],
        col = colours, zlim = c(1, 3), axes = FALSE, xlab = "", ylab = "")
  title("Who holds which task")
  axis(1, seq_along(label), label, las = 2, cex.axis = 0.7, tick = FALSE)
  axis(2, seq_len(nrow(rows)), rev(substr(rows$task.heading, 1, 14)), las = 1, cex.axis = 0.6, tick = FALSE)
  box(col = "#c5ccd3")
  legend("bottomleft", c("leads", "supports", "responsible"), fill = colours, border = NA, bty = "n", cex = 0.7,
         inset = c(-0.34, -0.24), xpd = NA)
  invisible(dev.off())
}
