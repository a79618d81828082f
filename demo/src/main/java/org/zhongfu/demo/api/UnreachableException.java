// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.api;

/** Nobody answered, although asked several times. */
public final class UnreachableException extends DemoFailedException {

    private static final long serialVersionUID = 1L;

    public UnreachableException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public UnreachableException(String sentence) {
        super(sentence);
    }
}
