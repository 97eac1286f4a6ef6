/** Figures of speed, printed and kept: {@code mvn -q -Pbench verify}. No test fails on a time. */
package org.fourislands.bench;
