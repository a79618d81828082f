// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.api;

/** No answer after several attempts. */
public final class UnreachableException extends DemoFailedException {

    private static final long serialVersionUID = 1L;

    public UnreachableException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public UnreachableException(String sentence) {
        super(sentence);
    }
}
