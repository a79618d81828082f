// SPDX-License-Identifier: Apache-2.0
/** The public API as a client sees it: sign-in, retries, problems as sentences. */
@NullMarked
package org.zhongfu.demo.api;

import org.jspecify.annotations.NullMarked;
