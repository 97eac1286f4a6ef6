package org.fourislands.bench;

/** One room's measurements. Public, with a constructor without parameters, in the package of what it measures. */
public interface Bench {

    /** Measures, and tells {@code figures}. */
    void measure(Figures figures) throws Exception;
}
