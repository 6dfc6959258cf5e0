package tarikh.report.map;

/**
 * The drawing under a journey: coasts as SVG paths.
 *
 * @param land the path of all land, to be filled by the even-odd rule
 * @param seams the path of cuts through land that are no coast
 * @param graticule the path of meridians and parallels
 */
public record JourneyMap(int width, int height, String land, String seams, String graticule) {
    static JourneyMap of(Frame frame, Land land) {
        LandDrawing drawing = LandDrawing.of(land, frame);
        return new JourneyMap(frame.width(), frame.height(), drawing.land(), drawing.seams(), Graticule.of(frame));
    }
}
