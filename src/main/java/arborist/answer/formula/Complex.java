package arborist.answer.formula;

/** A complex number in floating point; not finite where there is none. */
record Complex(double re, double im) {
    static final Complex NONE = new Complex(Double.NaN, Double.NaN);
    private static final double REAL = 1e-12;

    static Complex of(double re) {
        return new Complex(re, 0);
    }

    boolean isFinite() {
        return Double.isFinite(re) && Double.isFinite(im);
    }

    boolean isReal() {
        return Math.abs(im) <= REAL * Math.abs(re);
    }

    double size() {
        return Math.hypot(re, im);
    }

    Complex plus(Complex b) {
        return new Complex(re + b.re, im + b.im);
    }

    Complex negate() {
        return new Complex(-re, im == 0 ? 0 : -im);
    }

    Complex times(Complex b) {
        return new Complex(re * b.re - im * b.im, re * b.im + im * b.re);
    }

    Complex over(Complex b) {
        if (b.im == 0) {
            return b.re == 0 ? NONE : new Complex(re / b.re, im / b.re);
        }
        double size = b.re * b.re + b.im * b.im;
        return size == 0 ? NONE
                : new Complex((re * b.re + im * b.im) / size, (im * b.re - re * b.im) / size);
    }

    Complex exp() {
        double size = Math.exp(re);
        return im == 0 ? of(size) : new Complex(size * Math.cos(im), size * Math.sin(im));
    }

    Complex ln() {
        return size() == 0 ? NONE : new Complex(Math.log(size()), Math.atan2(im, re));
    }

    Complex power(Complex exponent) {
        if (size() == 0) {
            return exponent.re > 0 ? of(0) : exponent.re == 0 && exponent.im == 0 ? of(1) : NONE;
        }
        boolean whole = exponent.im == 0 && exponent.re == Math.rint(exponent.re);
        if (im == 0 && exponent.im == 0 && (re > 0 || whole)) {
            return of(Math.pow(re, exponent.re));
        }
        return whole && Math.abs(exponent.re) <= 64 ? repeated((int) exponent.re) : ln().times(exponent).exp();
    }

    private Complex repeated(int count) {
        Complex product = of(1);
        for (int i = 0; i < Math.abs(count); i++) {
            product = product.times(this);
        }
        return count < 0 ? of(1).over(product) : product;
    }

    Complex sin() {
        return im == 0 ? of(Math.sin(re))
                : new Complex(Math.sin(re) * Math.cosh(im), Math.cos(re) * Math.sinh(im));
    }

    Complex cos() {
        return im == 0 ? of(Math.cos(re))
                : new Complex(Math.cos(re) * Math.cosh(im), -Math.sin(re) * Math.sinh(im));
    }
}
