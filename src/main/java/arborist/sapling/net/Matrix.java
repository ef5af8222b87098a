package arborist.sapling.net;

import arborist.sapling.math.Side;

/** A named matrix of weights, row after row. */
public final class Matrix {
    private final String name;
    private final int rows;
    private final int columns;
    private final float[] data;

    public Matrix(String name, int rows, int columns) {
        this.name = name;
        this.rows = rows;
        this.columns = columns;
        this.data = new float[rows * columns];
    }

    public String name() {
        return name;
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    /** The numbers themselves, to read and to change. */
    public float[] data() {
        return data;
    }

    public Side side() {
        return Side.rows(data, columns);
    }

    /** Writes the transposed matrix into an array. */
    public void turn(float[] into) {
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                into[j * rows + i] = data[i * columns + j];
            }
        }
    }
}
