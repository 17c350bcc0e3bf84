//! The picture of how the cost grows with the enum.

use std::error::Error;
use std::path::Path;

use plotters::prelude::*;

use crate::contestant::Contestant;
use crate::figures::Figures;
use crate::source::Size;

pub(crate) fn draw(figures: &Figures, file: &Path) -> Result<(), Box<dyn Error>> {
    let root = SVGBackend::new(file, (860, 520)).into_drawing_area();
    root.fill(&WHITE)?;
    let costs = |derive| {
        let cost = move |size: Size| Some((size.variants, figures.derive(derive, size)?));
        Size::GROWTH.into_iter().filter_map(cost)
    };
    let all = Contestant::COMPARED.into_iter().flat_map(costs).map(|(_, cost)| cost);
    let (least, most) =
        all.fold((f64::INFINITY, 0.0), |(least, most), it| (it.min(least), it.max(most)));
    let mut chart = ChartBuilder::on(&root)
        .margin(16)
        .caption("What a derive costs the compiler", ("sans-serif", 20))
        .x_label_area_size(48)
        .y_label_area_size(72)
        .build_cartesian_2d((10_usize..5_000).log_scale(), (least..most).log_scale())?;
    chart
        .configure_mesh()
        .light_line_style(WHITE)
        .x_desc("variants of the enum")
        .y_desc("millions of instructions beyond the enum without it")
        .y_label_formatter(&|cost| format!("{cost}"))
        .draw()?;
    for (index, derive) in Contestant::COMPARED.into_iter().enumerate() {
        let width = if derive == Contestant::Ours { 4 } else { 2 };
        let style = Palette99::pick(index).stroke_width(width);
        chart
            .draw_series(LineSeries::new(costs(derive), style))?
            .label(derive.name().replace('`', ""))
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 20, y)], style));
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperLeft)
        .background_style(WHITE)
        .border_style(BLACK.mix(0.2))
        .draw()?;
    root.present()?;
    Ok(())
}
