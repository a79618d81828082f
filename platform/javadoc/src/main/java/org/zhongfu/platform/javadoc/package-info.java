// SPDX-License-Identifier: Apache-2.0
/** Keeps the Javadoc of the types a service speaks in, so that the API description is written once, beside the code. */
@NullMarked
package org.zhongfu.platform.javadoc;

import org.jspecify.annotations.NullMarked;
