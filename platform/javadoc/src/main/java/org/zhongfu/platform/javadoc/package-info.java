// SPDX-License-Identifier: Apache-2.0
/** Stores the Javadoc of the types in an API, so that the API description is written once, in the code. */
@NullMarked
package org.zhongfu.platform.javadoc;

import org.jspecify.annotations.NullMarked;
