// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.api;

/** The demonstration cannot go on; the message is one sentence for the person who started it. */
public class DemoFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DemoFailedException(String sentence) {
        super(sentence);
    }

    public DemoFailedException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
