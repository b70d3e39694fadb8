export const enGallery = {} as const;
