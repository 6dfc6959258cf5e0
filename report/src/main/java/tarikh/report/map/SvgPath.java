package tarikh.report.map;

/** Path data in whole numbers, relative after the first point, for they are shorter. */
final class SvgPath {
    private final StringBuilder data = new StringBuilder();

    void add(Outline outline) {
        if (outline.size() < 3) {
            return;
        }
        int atX = (int) Math.round(outline.x(0));
        int atY = (int) Math.round(outline.y(0));
        data.append('M').append(atX).append(',').append(atY).append('l');
        char between = 0;
        for (int i = 1; i < outline.size(); i++) {
            int dx = (int) Math.round(outline.x(i)) - atX;
            int dy = (int) Math.round(outline.y(i)) - atY;
            if (dx == 0 && dy == 0) {
                continue;
            }
            if (between != 0 && dx >= 0) {
                data.append(between);
            }
            data.append(dx).append(dy < 0 ? "" : ",").append(dy);
            atX += dx;
            atY += dy;
            between = ' ';
        }
        if (between == 0) {
            data.append("0,0");
        }
        data.append('z');
    }

    void line(double fromX, double fromY, double toX, double toY) {
        data.append('M')
                .append(Math.round(fromX))
                .append(',')
                .append(Math.round(fromY))
                .append('L')
                .append(Math.round(toX))
                .append(',')
                .append(Math.round(toY));
    }

    @Override
    public String toString() {
        return data.toString();
    }
}
