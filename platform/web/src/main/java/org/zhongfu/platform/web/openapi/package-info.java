// SPDX-License-Identifier: Apache-2.0
/**
 * Completes the API description at build time with what follows from the code: which values may be null, what is
 * required, who may call, which refusals and headers every operation has.
 */
@NullMarked
package org.zhongfu.platform.web.openapi;

import org.jspecify.annotations.NullMarked;
