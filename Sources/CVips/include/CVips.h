#ifndef CVIPS_H
#define CVIPS_H

#include <stdbool.h>
#include <stddef.h>

/// libvips, loaded while the program runs: only who has a picture to make pays for its start, and Menpai builds and
/// starts without it. Its functions take C varargs, which Swift cannot call.
///
/// Every function may be called from several threads at once.
typedef struct CVipsLibrary CVipsLibrary;

/// A decoded picture in memory: 8 bits, one component (grey) or three (sRGB), upright.
typedef struct CVipsImage CVipsImage;

typedef enum { CVIPS_JPEG, CVIPS_PNG, CVIPS_WEBP, CVIPS_HEIC } CVipsFormat;

/// How a picture is to be decoded.
typedef struct {
  CVipsFormat format;
  /// 1, 2, 4 or 8: how much smaller a JPEG is decoded than it is stored.
  int shrink;
  /// In pixels, before it is turned.
  int width;
  int height;
  /// As Exif numbers it, 1 to 8.
  int orientation;
} CVipsDecoding;

/// Loads a library by name or path and makes it ready, with no loaders but the four; NULL where that fails. A process has
/// one, which every caller shares and nothing unloads; another name is refused once it is there. Safe from any thread.
CVipsLibrary *cvips_open(const char *name);

/// Whether this libvips can read a format at all.
bool cvips_can_read(const CVipsLibrary *library, CVipsFormat format);

/// Whether libheif, as libvips uses it, has a decoder for HEVC, which phones code HEIC pictures with.
bool cvips_can_decode_hevc(void);

/// Writes the version, such as 8.14.1, with a zero behind it.
void cvips_version(const CVipsLibrary *library, char *text, size_t size);

/// The upright size that a picture declares, without decoding it; false where it cannot be read.
bool cvips_measure(
  const CVipsLibrary *library, CVipsFormat format, const void *bytes, size_t count, int *width, int *height);

/// Decodes a picture to a size, in sRGB or grey, on white, upright; NULL where it is damaged.
CVipsImage *cvips_decode(
  const CVipsLibrary *library, const void *bytes, size_t count, CVipsDecoding decoding);

/// Where to cut a piece of a size so that it holds what people look at first.
bool cvips_attention(
  const CVipsLibrary *library, CVipsImage *image, int width, int height, int *left, int *top);

CVipsImage *cvips_cut(
  const CVipsLibrary *library, CVipsImage *image, int left, int top, int width, int height);

/// The whole picture at another size.
CVipsImage *cvips_scale(const CVipsLibrary *library, CVipsImage *image, int width, int height);

/// A JPEG file without metadata; to be freed by `cvips_free`.
void *cvips_jpeg(
  const CVipsLibrary *library, CVipsImage *image, int quality, bool progressive, size_t *count);

/// A WebP file without metadata; to be freed by `cvips_free`.
void *cvips_webp(const CVipsLibrary *library, CVipsImage *image, int quality, int effort, size_t *count);

void cvips_free(const CVipsLibrary *library, void *bytes);
void cvips_release(const CVipsLibrary *library, CVipsImage *image);

#endif
