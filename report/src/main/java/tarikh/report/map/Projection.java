package tarikh.report.map;

/** From degrees to a plane with x to the east and y to the south, in radii of the Earth. */
interface Projection {
    double x(double longitude, double latitude);

    double y(double longitude, double latitude);

    /** {@return a longitude brought within half a turn of a meridian} */
    static double near(double longitude, double meridian) {
        double turned = longitude - meridian;
        return turned - 360 * Math.floor((turned + 180) / 360);
    }

    /** Lambert's azimuthal equal-area projection around a centre; for anything smaller than half the globe. */
    final class Azimuthal implements Projection {
        private final double meridian;
        private final double sinCentre;
        private final double cosCentre;

        Azimuthal(double longitude, double latitude) {
            this.meridian = longitude;
            this.sinCentre = Math.sin(Math.toRadians(latitude));
            this.cosCentre = Math.cos(Math.toRadians(latitude));
        }

        @Override
        public double x(double longitude, double latitude) {
            double turn = Math.toRadians(longitude - meridian);
            double phi = Math.toRadians(latitude);
            return scale(turn, phi) * Math.cos(phi) * Math.sin(turn);
        }

        @Override
        public double y(double longitude, double latitude) {
            double turn = Math.toRadians(longitude - meridian);
            double phi = Math.toRadians(latitude);
            return -scale(turn, phi) * (cosCentre * Math.sin(phi) - sinCentre * Math.cos(phi) * Math.cos(turn));
        }

        private double scale(double turn, double phi) {
            double cosine = sinCentre * Math.sin(phi) + cosCentre * Math.cos(phi) * Math.cos(turn);
            // The point opposite the centre is a circle in this projection; keep it finite.
            return Math.sqrt(2 / Math.max(1 + cosine, 1e-9));
        }
    }

    /** Patterson's cylindrical projection around a meridian; for journeys across the globe. */
    final class Cylindrical implements Projection {
        private final double meridian;

        Cylindrical(double meridian) {
            this.meridian = meridian;
        }

        @Override
        public double x(double longitude, double latitude) {
            return Math.toRadians(near(longitude, meridian));
        }

        @Override
        public double y(double longitude, double latitude) {
            double phi = Math.toRadians(latitude);
            double square = phi * phi;
            return -phi * (1.0148 + square * square * (0.23185 + square * (-0.14499 + square * 0.02406)));
        }
    }
}
